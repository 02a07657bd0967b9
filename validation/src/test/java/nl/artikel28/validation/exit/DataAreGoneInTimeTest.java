package nl.artikel28.validation.exit;

import static nl.artikel28.agreement.exit.ExitClockAct.ANONYMISE;
import static nl.artikel28.agreement.exit.ExitClockAct.DELETE;
import static nl.artikel28.agreement.exit.ExitClockAct.DELETE_BACKUPS;
import static nl.artikel28.agreement.exit.ExitClockAct.EXPORT_WINDOW;
import static nl.artikel28.agreement.exit.ExitClockAct.RETURN;
import static nl.artikel28.report.Severity.ERROR;
import static nl.artikel28.report.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.exit.ExitClock;
import nl.artikel28.agreement.exit.ExitClockAct;
import nl.artikel28.agreement.time.Firmness;
import nl.artikel28.agreement.time.TimeLimit;
import nl.artikel28.agreement.time.TimeSpan;
import nl.artikel28.agreement.time.Urgency;
import nl.artikel28.policy.Policy;
import nl.artikel28.policy.TimeLadder;
import nl.artikel28.report.Argument;
import nl.artikel28.report.Finding;
import nl.artikel28.report.Rung;
import nl.artikel28.report.SourceClass;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class DataAreGoneInTimeTest {

  private static final TimeSpan MONTH = TimeSpan.months(1);
  private static final TimeSpan LONG = TimeSpan.months(3);
  private static final TimeLimit SOON = TimeLimit.builder().urgency(Urgency.PROMPTLY).build();

  private final RuleTester rule = RuleTester.of("EXT-05");

  private static DataProcessingAgreement with(ExitClock... clocks) {
    return ExitTexts.with(exit -> exit.clocks(List.of(clocks)));
  }

  private static ExitClock clock(ExitClockAct act, TimeSpan period) {
    return clock(act, TimeLimit.of(period));
  }

  private static ExitClock clock(ExitClockAct act, TimeLimit limit) {
    return ExitClock.builder().act(act).limit(limit).build();
  }

  private static ExitClock byLaw(ExitClock clock) {
    return clock.toBuilder().requiredByLaw(true).build();
  }

  @Test
  void is_satisfied_at_exactly_a_month() {
    rule.on(with(clock(DELETE, MONTH))).isSatisfied();
    rule.on(with(clock(DELETE, TimeSpan.days(31)))).isSatisfied();
  }

  @Test
  void is_violated_a_day_later() {
    rule.on(with(clock(DELETE, TimeSpan.days(32)))).isViolated(WARNING);
  }

  @Test
  void says_what_is_and_what_is_wanted() {
    Finding finding =
        rule.on(with(clock(DELETE_BACKUPS, LONG)))
            .isViolated(WARNING)
            .at("exit.clocks[0].limit.period")
            .writtenIn("14")
            .saying("for deletion of backups is 3 months. The policy prefers 1 month at most.")
            .sayingInDutch(
                "voor wissing van back-ups is 3 maanden. Het beleid wenst ten hoogste 1 maand.")
            .findings()
            .get(0);
    assertThat(finding.rung()).contains(Rung.BEYOND);
    assertThat(finding.expected()).contains(Argument.span("expected", MONTH));
    assertThat(finding.actual()).contains(Argument.span("actual", LONG));
  }

  @Test
  void is_an_error_beyond_what_a_policy_still_accepts() {
    Policy twoSteps =
        Policy.standard().toBuilder()
            .exitPeriod(TimeLadder.of(MONTH, LONG, SourceClass.HOUSE_POLICY))
            .build();
    rule.under(twoSteps).on(with(clock(DELETE, LONG))).isViolated(WARNING);
    rule.under(twoSteps).on(with(clock(DELETE, TimeSpan.months(4)))).isViolated(ERROR);
  }

  @Test
  void gives_a_finding_for_each_clock() {
    rule.on(with(clock(DELETE, LONG), clock(ANONYMISE, MONTH), clock(DELETE_BACKUPS, LONG)))
        .isViolated(WARNING, WARNING)
        .at("exit.clocks[0].limit.period", "exit.clocks[2].limit.period");
  }

  @Test
  void counts_anonymisation_as_deletion() {
    rule.on(with(clock(ANONYMISE, LONG))).isViolated(WARNING);
  }

  @Test
  void does_not_judge_storage_that_a_law_requires() {
    rule.on(with(clock(DELETE, MONTH), byLaw(clock(DELETE, TimeSpan.years(7))))).isSatisfied();
  }

  @Test
  void looks_at_return_only_when_no_time_is_set_for_deletion() {
    rule.on(with(clock(RETURN, LONG), clock(DELETE, MONTH))).isSatisfied();
    rule.on(with(clock(RETURN, MONTH), clock(EXPORT_WINDOW, LONG))).isSatisfied();
    rule.on(with(clock(RETURN, LONG), byLaw(clock(DELETE, MONTH))))
        .isViolated(WARNING)
        .at("exit.clocks[0].limit.period")
        .writtenIn("14")
        .saying("The time for return is 3 months.")
        .sayingInDutch("De termijn voor teruggave is 3 maanden.");
  }

  @Test
  void judges_a_range_by_its_later_end() {
    TimeLimit range = TimeLimit.builder().periodFrom(MONTH).period(LONG).build();
    rule.on(with(clock(DELETE, range))).isViolated(WARNING).saying("is 3 months");
  }

  @Test
  void judges_a_soft_number_by_the_number() {
    TimeLimit soft = TimeLimit.of(MONTH).toBuilder().firmness(Firmness.WHERE_POSSIBLE).build();
    rule.on(with(clock(DELETE, soft))).isSatisfied();
  }

  @Test
  void is_violated_by_a_clock_without_a_number() {
    rule.on(with(clock(DELETE, MONTH), clock(DELETE_BACKUPS, SOON)))
        .isViolated(WARNING)
        .at("exit.clocks[1].limit")
        .belongingIn("14")
        .saying("names no number of days or months for: deletion of backups.")
        .sayingInDutch("noemt geen aantal dagen of maanden voor: wissing van back-ups.");
    rule.on(with(ExitClock.builder().act(DELETE).build())).isViolated(WARNING);
  }

  @Test
  void is_undetermined_when_a_number_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(with(clock(DELETE, SOON)), "exit.clocks[0].limit"))
        .isUndetermined();
  }

  @Test
  void says_what_is_wrong_even_when_another_number_is_settled_elsewhere() {
    rule.on(
            RuleTester.elsewhere(
                with(clock(DELETE, SOON), clock(DELETE_BACKUPS, LONG)), "exit.clocks[0].limit"))
        .isViolated(WARNING)
        .at("exit.clocks[1].limit.period");
  }

  @Test
  void is_violated_when_the_text_sets_no_time() {
    rule.on(with())
        .isViolated(WARNING)
        .at("exit.clocks")
        .belongingIn("14")
        .saying("sets no time for the deletion or return")
        .sayingInDutch("noemt geen termijn voor het wissen of teruggeven");
    rule.on(with(clock(EXPORT_WINDOW, MONTH))).isViolated(WARNING).at("exit.clocks");
    rule.on(with(byLaw(clock(DELETE, MONTH)), byLaw(clock(RETURN, MONTH)))).isViolated(WARNING);
    rule.on(ExitTexts.without()).isViolated(WARNING);
  }

  @Test
  void is_undetermined_when_the_times_are_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(with(), "exit.clocks")).isUndetermined();
  }

  @Test
  void is_not_applicable_when_the_policy_sets_no_number() {
    rule.under(Policy.statute()).on(with(clock(DELETE, LONG))).isNotApplicable();
    rule.under(Policy.statute()).on(ExitTexts.without()).isNotApplicable();
  }
}
