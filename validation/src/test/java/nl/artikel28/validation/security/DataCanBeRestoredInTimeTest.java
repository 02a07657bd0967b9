package nl.artikel28.validation.security;

import static nl.artikel28.agreement.security.MeasureEffect.BACKUP;
import static nl.artikel28.agreement.security.MeasureEffect.RESTORE;
import static nl.artikel28.agreement.security.MeasureEffect.RESTORE_TEST;
import static nl.artikel28.report.Severity.ERROR;
import static nl.artikel28.report.Severity.WARNING;

import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.security.MeasureParameter;
import nl.artikel28.agreement.security.MeasureParameterKind;
import nl.artikel28.agreement.security.MeasureStatus;
import nl.artikel28.agreement.security.TechnicalOrOrganisationalMeasure;
import nl.artikel28.agreement.time.TimeSpan;
import nl.artikel28.policy.Policy;
import nl.artikel28.policy.TimeLadder;
import nl.artikel28.report.SourceClass;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class DataCanBeRestoredInTimeTest {

  private static final String MEASURES = "security.measures";

  private final RuleTester rule = RuleTester.of("SEC-05");

  private static TechnicalOrOrganisationalMeasure every(TimeSpan interval) {
    return SecurityTexts.measure(BACKUP, RESTORE).toBuilder()
        .addParameters(
            MeasureParameter.builder()
                .kind(MeasureParameterKind.BACKUP_INTERVAL)
                .period(interval)
                .build())
        .build();
  }

  private static DataProcessingAgreement with(TechnicalOrOrganisationalMeasure... measures) {
    return SecurityTexts.withMeasures(measures);
  }

  @Test
  void is_satisfied_by_backups_that_can_be_restored() {
    rule.on(SecurityTexts.achieving(BACKUP, RESTORE)).isSatisfied();
    rule.on(SecurityTexts.achieving(BACKUP, RESTORE_TEST)).isSatisfied();
  }

  @Test
  void is_satisfied_at_exactly_a_week() {
    rule.on(with(every(TimeSpan.days(7)))).isSatisfied();
  }

  @Test
  void is_violated_a_day_later() {
    rule.on(with(every(TimeSpan.days(8))))
        .isViolated(WARNING)
        .at("security.measures[0].parameters[0].period")
        .writtenIn("6")
        .saying("between two backups is 8 days. The policy prefers 7 days at most.")
        .sayingInDutch("tussen twee back-ups is 8 dagen. Het beleid wenst ten hoogste 7 dagen.");
  }

  @Test
  void the_backup_that_is_made_most_often_counts() {
    rule.on(with(every(TimeSpan.months(1)), every(TimeSpan.days(1)))).isSatisfied();
    rule.on(with(every(TimeSpan.months(2)), every(TimeSpan.months(1))))
        .isViolated(WARNING)
        .at("security.measures[1].parameters[0].period");
  }

  @Test
  void a_planned_backup_does_not_count() {
    TechnicalOrOrganisationalMeasure planned =
        every(TimeSpan.days(1)).toBuilder().status(MeasureStatus.PLANNED).build();
    rule.on(with(planned, every(TimeSpan.months(1)))).isViolated(WARNING);
    rule.on(with(planned)).isViolated(WARNING).at(MEASURES);
  }

  @Test
  void is_an_error_beyond_what_a_policy_still_accepts() {
    Policy twoSteps =
        Policy.standard().toBuilder()
            .backupInterval(
                TimeLadder.of(TimeSpan.days(1), TimeSpan.days(7), SourceClass.HOUSE_POLICY))
            .build();
    rule.under(twoSteps).on(with(every(TimeSpan.days(7)))).isViolated(WARNING);
    rule.under(twoSteps).on(with(every(TimeSpan.days(8)))).isViolated(ERROR);
  }

  @Test
  void asks_for_no_interval_when_the_policy_sets_none() {
    rule.under(Policy.statute()).on(with(every(TimeSpan.years(1)))).isSatisfied();
    rule.under(Policy.statute()).on(SecurityTexts.achieving(BACKUP)).isViolated(WARNING);
  }

  @Test
  void is_violated_when_backups_or_restoring_are_open() {
    rule.on(SecurityTexts.achieving(BACKUP))
        .isViolated(WARNING)
        .at(MEASURES)
        .writtenIn("6")
        .saying("provides for: restoring.")
        .sayingInDutch("zorgt hiervoor: herstel.");
    rule.on(SecurityTexts.achieving(RESTORE)).isViolated(WARNING).saying("provides for: backups.");
  }

  @Test
  void is_undetermined_when_no_measure_tells_what_it_achieves() {
    rule.on(SecurityTexts.withMeasures(SecurityTexts.measure()))
        .isUndetermined()
        .saying("Read the measures for backups and restoring.")
        .sayingInDutch("Lees de maatregelen na op back-ups en herstel.");
  }

  @Test
  void is_violated_without_measures() {
    rule.on(SecurityTexts.without())
        .isViolated(WARNING)
        .at(MEASURES)
        .saying("names no measures, and so no backups")
        .sayingInDutch("en dus ook geen back-ups");
  }

  @Test
  void is_undetermined_when_measures_are_described_elsewhere() {
    rule.on(RuleTester.elsewhere(SecurityTexts.achieving(BACKUP), MEASURES)).isUndetermined();
  }
}
