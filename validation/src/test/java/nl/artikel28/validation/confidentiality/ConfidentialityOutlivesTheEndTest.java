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
        .saying("stops at the end. It should go on.")
        .sayingInDutch("houdt de geheimhouding op bij het einde.");
  }

  @Test
  void is_information_when_it_goes_on_for_a_time_only() {
    rule.on(ConfidentialityTexts.with(terms -> terms.survives(true).survivesFor(TimeSpan.years(2))))
        .isViolated(INFO)
        .at("confidentiality.survivesFor")
        .writtenIn("5")
        .saying("goes on for 2 years after the end")
        .sayingInDutch("loopt na het einde nog 2 jaar door");
  }

  @Test
  void is_violated_when_the_text_is_silent() {
    rule.on(silent())
        .isViolated(WARNING)
        .at(SURVIVES)
        .belongingIn("5")
        .saying("does not say that confidentiality goes on")
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
