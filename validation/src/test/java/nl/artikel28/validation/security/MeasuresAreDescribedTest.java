package nl.artikel28.validation.security;

import static nl.artikel28.agreement.security.MeasureEffect.BACKUP;
import static nl.artikel28.agreement.security.MeasureEffect.LOGGING;
import static nl.artikel28.agreement.security.MeasureEffect.PATCHING;
import static nl.artikel28.agreement.security.MeasureEffect.RESTORE;
import static nl.artikel28.agreement.security.MeasureEffect.TRAINING;
import static nl.artikel28.report.Severity.ERROR;
import static nl.artikel28.report.Severity.WARNING;

import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.security.MeasureStatus;
import nl.artikel28.policy.Policy;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class MeasuresAreDescribedTest {

  private static final String MEASURES = "security.measures";

  private final RuleTester rule = RuleTester.of("SEC-02");

  private static DataProcessingAgreement four() {
    return SecurityTexts.achieving(BACKUP, LOGGING, PATCHING, RESTORE);
  }

  private static DataProcessingAgreement one(MeasureStatus status) {
    return SecurityTexts.withMeasures(
        SecurityTexts.measure(BACKUP).toBuilder().status(status).build());
  }

  @Test
  void is_satisfied_by_exactly_as_many_as_the_policy_wants() {
    rule.on(SecurityTexts.achieving(BACKUP, LOGGING, PATCHING, RESTORE, TRAINING)).isSatisfied();
  }

  @Test
  void is_a_warning_with_one_less() {
    rule.on(four())
        .isViolated(WARNING)
        .at(MEASURES)
        .writtenIn("6")
        .saying(
            "The number of measures described and in force is 4. The policy prefers at least 5.")
        .sayingInDutch(
            "Het aantal beschreven maatregelen dat geldt, is 4. Het beleid wenst er ten minste 5.");
  }

  @Test
  void asks_for_one_when_the_policy_sets_no_number() {
    RuleTester statute = rule.under(Policy.statute());
    statute.on(one(MeasureStatus.IN_PLACE)).isSatisfied();
    statute.on(one(MeasureStatus.CONDITIONAL)).isSatisfied();
  }

  @Test
  void does_not_count_what_is_only_planned_or_aspired_to() {
    RuleTester statute = rule.under(Policy.statute());
    statute
        .on(one(MeasureStatus.PLANNED))
        .isViolated(WARNING)
        .saying(
            "The number of measures described and in force is 0. The policy prefers at least 1.");
    statute.on(one(MeasureStatus.ASPIRED)).isViolated(WARNING);
  }

  @Test
  void is_violated_when_no_measure_is_described() {
    rule.on(SecurityTexts.achieving())
        .isViolated(ERROR)
        .at(MEASURES)
        .belongingIn("6")
        .saying("describes no security measures")
        .sayingInDutch("beschrijft geen beveiligingsmaatregelen");
    rule.on(SecurityTexts.without()).isViolated(ERROR);
  }

  @Test
  void is_undetermined_when_they_are_described_elsewhere() {
    rule.on(RuleTester.elsewhere(SecurityTexts.achieving(), MEASURES)).isUndetermined();
    rule.on(RuleTester.elsewhere(four(), MEASURES)).isUndetermined();
  }
}
