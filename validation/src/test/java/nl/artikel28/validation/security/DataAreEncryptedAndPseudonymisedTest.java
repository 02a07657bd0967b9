package nl.artikel28.validation.security;

import static nl.artikel28.agreement.security.MeasureEffect.ENCRYPTION_AT_REST;
import static nl.artikel28.agreement.security.MeasureEffect.ENCRYPTION_IN_TRANSIT;
import static nl.artikel28.agreement.security.MeasureEffect.LOGGING;
import static nl.artikel28.agreement.security.MeasureEffect.PSEUDONYMISATION;
import static nl.artikel28.report.Severity.INFO;
import static nl.artikel28.report.Severity.WARNING;

import nl.artikel28.agreement.security.MeasureStatus;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class DataAreEncryptedAndPseudonymisedTest {

  private static final String MEASURES = "security.measures";

  private final RuleTester rule = RuleTester.of("SEC-03");

  @Test
  void is_satisfied_by_all_three() {
    rule.on(SecurityTexts.achieving(ENCRYPTION_IN_TRANSIT, ENCRYPTION_AT_REST, PSEUDONYMISATION))
        .isSatisfied();
  }

  @Test
  void is_information_when_only_pseudonymisation_is_open() {
    rule.on(SecurityTexts.achieving(ENCRYPTION_IN_TRANSIT, ENCRYPTION_AT_REST))
        .isViolated(INFO)
        .at(MEASURES)
        .writtenIn("6")
        .saying("provides for: pseudonymisation.")
        .sayingInDutch("zorgt hiervoor: pseudonimisering.");
  }

  @Test
  void is_a_warning_when_encryption_is_open() {
    rule.on(SecurityTexts.achieving(ENCRYPTION_IN_TRANSIT))
        .isViolated(WARNING)
        .saying("encryption at rest")
        .saying("pseudonymisation");
    rule.on(SecurityTexts.achieving(ENCRYPTION_AT_REST, PSEUDONYMISATION))
        .isViolated(WARNING)
        .saying("provides for: encryption in transit.");
  }

  @Test
  void does_not_count_encryption_that_is_only_planned() {
    rule.on(
            SecurityTexts.withMeasures(
                SecurityTexts.measure(ENCRYPTION_IN_TRANSIT, PSEUDONYMISATION),
                SecurityTexts.measure(ENCRYPTION_AT_REST).toBuilder()
                    .status(MeasureStatus.PLANNED)
                    .build()))
        .isViolated(WARNING)
        .saying("provides for: encryption at rest.");
  }

  @Test
  void is_undetermined_when_no_measure_tells_what_it_achieves() {
    rule.on(SecurityTexts.withMeasures(SecurityTexts.measure()))
        .isUndetermined()
        .saying(
            "For no measure is it recorded what it achieves. Read the measures for encryption in"
                + " transit and at rest, and for pseudonymisation.")
        .sayingInDutch("is vastgelegd wat zij bereikt");
  }

  @Test
  void is_violated_without_measures() {
    rule.on(SecurityTexts.achieving())
        .isViolated(WARNING)
        .at(MEASURES)
        .belongingIn("6")
        .saying("names no measures, and so no encryption")
        .sayingInDutch("noemt geen maatregelen, en dus ook geen versleuteling");
  }

  @Test
  void is_undetermined_when_measures_are_described_elsewhere() {
    rule.on(RuleTester.elsewhere(SecurityTexts.achieving(), MEASURES)).isUndetermined();
    rule.on(RuleTester.elsewhere(SecurityTexts.achieving(LOGGING), MEASURES)).isUndetermined();
  }
}
