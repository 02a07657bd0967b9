package nl.artikel28.validation.change;

import static nl.artikel28.report.Severity.WARNING;

import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.change.AmendmentMode;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class BothPartiesAmendInWritingTest {

  private static final String AMENDMENT = "changes.amendment";

  private final RuleTester rule = RuleTester.of("CHG-01");

  private static DataProcessingAgreement with(AmendmentMode amendment) {
    return ChangeTexts.with(changes -> changes.amendment(amendment));
  }

  private static DataProcessingAgreement withoutAmendment() {
    return ChangeTexts.with(changes -> changes.amendment(Optional.empty()));
  }

  @Test
  void is_satisfied_when_both_amend_in_writing() {
    rule.on(with(AmendmentMode.WRITTEN_BY_BOTH)).isSatisfied();
  }

  @Test
  void is_violated_when_both_may_amend_in_any_form() {
    rule.on(with(AmendmentMode.BY_BOTH))
        .isViolated(WARNING)
        .at(AMENDMENT)
        .writtenIn("17")
        .saying(
            "Both parties have to agree to an amendment, but not necessarily in writing. The GDPR"
                + " requires an agreement in writing.")
        .sayingInDutch("maar dat hoeft niet schriftelijk");
  }

  @Test
  void is_violated_when_the_processor_amends() {
    rule.on(with(AmendmentMode.BY_PROCESSOR))
        .isViolated(WARNING)
        .at(AMENDMENT)
        .saying(
            "The processor may amend the agreement without the controller. The controller should"
                + " agree to an amendment.")
        .sayingInDutch("wijzigen zonder de verwerkingsverantwoordelijke");
    rule.on(with(AmendmentMode.BY_PROCESSOR_WITH_NOTICE))
        .isViolated(WARNING)
        .at(AMENDMENT)
        .saying("may amend the agreement by a notice")
        .sayingInDutch("wijzigen met een melding");
  }

  @Test
  void is_violated_when_the_text_is_silent() {
    rule.on(withoutAmendment())
        .isViolated(WARNING)
        .at(AMENDMENT)
        .belongingIn("17")
        .saying("does not say how it is amended")
        .sayingInDutch("zegt niet hoe zij wordt gewijzigd");
    rule.on(ChangeTexts.without()).isViolated(WARNING);
  }

  @Test
  void is_undetermined_when_amendment_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(withoutAmendment(), AMENDMENT)).isUndetermined();
  }
}
