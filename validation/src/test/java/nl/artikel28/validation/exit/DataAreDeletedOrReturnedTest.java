package nl.artikel28.validation.exit;

import static nl.artikel28.agreement.exit.ExitAct.ANONYMISE;
import static nl.artikel28.agreement.exit.ExitAct.DELETE;
import static nl.artikel28.agreement.exit.ExitAct.RETURN;
import static nl.artikel28.report.Severity.ERROR;

import java.util.List;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.exit.ExitAct;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class DataAreDeletedOrReturnedTest {

  private static final String ACTS = "exit.acts";

  private final RuleTester rule = RuleTester.of("EXT-01");

  private static DataProcessingAgreement with(ExitAct... acts) {
    return ExitTexts.with(exit -> exit.acts(List.of(acts)));
  }

  @Test
  void is_satisfied_by_deletion_or_return() {
    rule.on(with(DELETE)).isSatisfied();
    rule.on(with(RETURN)).isSatisfied();
    rule.on(with(DELETE, ANONYMISE)).isSatisfied();
  }

  @Test
  void is_violated_by_anonymisation_alone() {
    rule.on(with(ANONYMISE))
        .isViolated(ERROR)
        .at(ACTS)
        .writtenIn("14")
        .saying("only makes the data anonymous")
        .sayingInDutch("alleen anoniem");
  }

  @Test
  void is_violated_when_the_text_is_silent() {
    rule.on(with())
        .isViolated(ERROR)
        .at(ACTS)
        .belongingIn("14")
        .saying("does not say that the processor deletes or returns")
        .sayingInDutch("zegt niet dat de verwerker de gegevens aan het einde wist of teruggeeft");
    rule.on(ExitTexts.without()).isViolated(ERROR);
  }

  @Test
  void is_undetermined_when_it_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(ExitTexts.without(), "exit")).isUndetermined();
  }
}
