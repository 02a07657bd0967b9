package nl.artikel28.validation.confidentiality;

import static nl.artikel28.report.Severity.INFO;
import static nl.artikel28.report.Severity.WARNING;

import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.time.TimeSpan;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class ConfidentialityOutlivesTheEndTest {

  private static final String SURVIVES = "confidentiality.survives";

  private final RuleTester rule = RuleTester.of("CNF-02");

  private static DataProcessingAgreement silent() {
    return ConfidentialityTexts.with(terms -> terms.survives(Optional.empty()));
  }

  @Test
  void is_satisfied_when_it_goes_on() {
    rule.on(ConfidentialityTexts.with(terms -> terms.survives(true))).isSatisfied();
  }

  @Test
  void is_violated_when_it_stops() {
    rule.on(ConfidentialityTexts.with(terms -> terms.survives(false)))
        .isViolated(WARNING)
        .at(SURVIVES)
        .writtenIn("5")
        .saying("According to the agreement confidentiality stops at the end. It should continue.")
        .sayingInDutch(
            "Volgens de overeenkomst stopt de geheimhouding bij het einde. Zij hoort door te"
                + " lopen.");
  }

  @Test
  void is_information_when_it_goes_on_for_a_time_only() {
    rule.on(ConfidentialityTexts.with(terms -> terms.survives(true).survivesFor(TimeSpan.years(2))))
        .isViolated(INFO)
        .at("confidentiality.survivesFor")
        .writtenIn("5")
        .saying(
            "Confidentiality continues for 2 years after the end. Confidentiality without an end"
                + " date is better.")
        .sayingInDutch("loopt na het einde nog 2 jaar door");
  }

  @Test
  void is_violated_when_the_text_is_silent() {
    rule.on(silent())
        .isViolated(WARNING)
        .at(SURVIVES)
        .belongingIn("5")
        .saying(
            "The agreement does not say that confidentiality continues after the agreement ends.")
        .sayingInDutch("zegt niet dat de geheimhouding doorloopt");
    rule.on(ConfidentialityTexts.without()).isViolated(WARNING);
  }

  @Test
  void says_so_when_a_field_is_left_blank() {
    rule.on(RuleTester.blank(silent(), SURVIVES))
        .isViolated(WARNING)
        .writtenIn("1")
        .saying("A field is left blank.")
        .sayingInDutch("Er staat een leeg veld.");
  }

  @Test
  void is_undetermined_when_it_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(silent(), SURVIVES)).isUndetermined();
  }
}
