package nl.artikel28.validation.scope;

import static nl.artikel28.report.Severity.ERROR;

import java.util.Optional;
import java.util.Set;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.scope.ProcessingOperation;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class NatureIsStatedTest {

  private final RuleTester rule = RuleTester.of("SCP-03");

  private static DataProcessingAgreement silent() {
    return ScopeTexts.with(scope -> scope.nature(Optional.empty()).operations(Set.of()));
  }

  @Test
  void is_satisfied_by_words() {
    rule.on(ScopeTexts.with(scope -> scope.operations(Set.of()))).isSatisfied();
  }

  @Test
  void is_satisfied_by_operations() {
    rule.on(
            ScopeTexts.with(
                scope ->
                    scope.nature(Optional.empty()).operations(Set.of(ProcessingOperation.STORAGE))))
        .isSatisfied();
  }

  @Test
  void is_violated_when_the_text_is_silent() {
    rule.on(silent())
        .isViolated(ERROR)
        .at("scope.nature")
        .saying("does not say what the processor does with the data")
        .sayingInDutch("zegt niet wat de verwerker met de gegevens doet");
    rule.on(ScopeTexts.without()).isViolated(ERROR).at("scope.nature");
  }

  @Test
  void is_undetermined_when_it_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(silent(), "scope.nature")).isUndetermined();
  }
}
