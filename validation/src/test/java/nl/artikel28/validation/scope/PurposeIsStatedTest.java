package nl.artikel28.validation.scope;

import static nl.artikel28.report.Severity.ERROR;

import java.util.List;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.scope.ProcessingPurpose;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class PurposeIsStatedTest {

  private final RuleTester rule = RuleTester.of("SCP-04");

  private static DataProcessingAgreement silent() {
    return ScopeTexts.with(scope -> scope.purposes(List.of()));
  }

  @Test
  void is_satisfied_by_one_purpose() {
    ProcessingPurpose purpose = ProcessingPurpose.builder().label("Salarissen betalen").build();
    rule.on(ScopeTexts.with(scope -> scope.purposes(List.of(purpose)))).isSatisfied();
  }

  @Test
  void is_violated_when_the_text_is_silent() {
    rule.on(silent())
        .isViolated(ERROR)
        .at("scope.purposes")
        .saying("does not say for what purpose the processor processes the data")
        .sayingInDutch("zegt niet met welk doel de verwerker de gegevens verwerkt");
    rule.on(ScopeTexts.without()).isViolated(ERROR).at("scope.purposes");
  }

  @Test
  void is_undetermined_when_it_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(silent(), "scope.purposes")).isUndetermined();
  }
}
