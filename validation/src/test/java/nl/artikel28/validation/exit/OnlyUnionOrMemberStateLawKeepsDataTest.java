package nl.artikel28.validation.exit;

import static nl.artikel28.report.Severity.INFO;

import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.duty.LegalException;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class OnlyUnionOrMemberStateLawKeepsDataTest {

  private static final String EXCEPTION = "exit.retentionException";

  private final RuleTester rule = RuleTester.of("EXT-04");

  private static DataProcessingAgreement with(LegalException exception) {
    return ExitTexts.with(exit -> exit.retentionException(exception));
  }

  @Test
  void is_satisfied_by_the_exception_of_the_regulation_or_none() {
    rule.on(with(LegalException.EU_OR_MEMBER_STATE_LAW)).isSatisfied();
    rule.on(with(LegalException.NO_EXCEPTION)).isSatisfied();
  }

  @Test
  void is_violated_when_any_law_will_do() {
    rule.on(with(LegalException.ANY_LAW))
        .isViolated(INFO)
        .at(EXCEPTION)
        .writtenIn("14")
        .saying("where any law requires it")
        .sayingInDutch("als welke wet dan ook dat eist");
  }

  @Test
  void is_violated_when_the_text_is_silent() {
    rule.on(ExitTexts.with(exit -> exit.retentionException(Optional.empty())))
        .isViolated(INFO)
        .at(EXCEPTION)
        .belongingIn("14")
        .saying("does not say that the processor keeps data after the end only where")
        .sayingInDutch("zegt niet dat de verwerker na het einde alleen gegevens bewaart");
    rule.on(ExitTexts.without()).isViolated(INFO);
  }

  @Test
  void is_undetermined_when_it_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(ExitTexts.without(), EXCEPTION)).isUndetermined();
  }
}
