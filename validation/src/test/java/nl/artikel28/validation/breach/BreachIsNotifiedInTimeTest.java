package nl.artikel28.validation.breach;

import static nl.artikel28.report.Severity.WARNING;
import static nl.artikel28.validation.breach.BreachTexts.withDeadline;
import static org.assertj.core.api.Assertions.assertThat;

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

class BreachIsNotifiedInTimeTest {

  private final RuleTester rule = RuleTester.of("BRN-03");

  @Test
  void is_satisfied_at_exactly_24_hours() {
    rule.on(withDeadline(TimeLimit.of(TimeSpan.hours(24)))).isSatisfied();
    rule.on(withDeadline(TimeLimit.of(TimeSpan.days(1)))).isSatisfied();
  }

  @Test
  void is_violated_a_minute_later() {
    rule.on(withDeadline(TimeLimit.of(TimeSpan.minutes(24 * 60 + 1)))).isViolated(WARNING);
  }

  @Test
  void says_what_is_and_what_is_wanted() {
    rule.on(withDeadline(TimeLimit.of(TimeSpan.hours(48))))
        .isViolated(WARNING)
        .at("breachNotification.deadline.period")
        .saying("within 48 hours. The policy prefers 24 hours at most.")
        .sayingInDutch(
            "De verwerker meldt een inbreuk binnen 48 uur. Het beleid wenst ten hoogste 24 uur. Nog"
                + " aanvaardbaar is 48 uur.");
  }

  @Test
  void tells_rung_expected_and_actual_as_data() {
    Finding finding = rule.on(withDeadline(TimeLimit.of(TimeSpan.hours(48)))).findings().get(0);
    assertThat(finding.rung()).contains(Rung.ACCEPTABLE);
    assertThat(finding.expected()).contains(Argument.span("expected", TimeSpan.hours(24)));
    assertThat(finding.actual()).contains(Argument.span("actual", TimeSpan.hours(48)));
    assertThat(finding.clauses()).containsExactly("11");
  }

  @Test
  void stays_a_warning_beyond_the_acceptable_time() {
    assertThat(
            rule.on(withDeadline(TimeLimit.of(TimeSpan.hours(72))))
                .isViolated(WARNING)
                .findings()
                .get(0)
                .rung())
        .contains(Rung.BEYOND);
  }

  @Test
  void judges_a_range_by_its_later_end() {
    TimeLimit range =
        TimeLimit.builder().periodFrom(TimeSpan.hours(24)).period(TimeSpan.hours(48)).build();
    rule.on(withDeadline(range)).isViolated(WARNING).saying("within 48 hours");
  }

  @Test
  void judges_a_soft_number_by_the_number() {
    TimeLimit soft =
        TimeLimit.of(TimeSpan.hours(24)).toBuilder().firmness(Firmness.WHERE_POSSIBLE).build();
    rule.on(withDeadline(soft)).isSatisfied();
  }

  @Test
  void judges_working_days_by_their_worst_case() {
    rule.on(withDeadline(TimeLimit.of(TimeSpan.workingDays(1)))).isViolated(WARNING);
  }

  @Test
  void is_not_applicable_without_a_number() {
    TimeLimit word = TimeLimit.builder().urgency(Urgency.WITHOUT_UNDUE_DELAY).build();
    rule.on(withDeadline(word)).isNotApplicable();
    rule.on(BreachTexts.without()).isNotApplicable();
  }

  @Test
  void is_undetermined_when_the_number_stands_elsewhere() {
    TimeLimit word = TimeLimit.builder().urgency(Urgency.WITHOUT_UNDUE_DELAY).build();
    rule.on(RuleTester.elsewhere(withDeadline(word), "breachNotification.deadline.period"))
        .isUndetermined()
        .saying("the main agreement");
  }

  @Test
  void is_not_applicable_when_the_policy_sets_no_number() {
    rule.under(Policy.statute())
        .on(withDeadline(TimeLimit.of(TimeSpan.hours(72))))
        .isNotApplicable();
  }

  @Test
  void a_policy_with_another_number_moves_the_edge() {
    Policy strict =
        Policy.standard().toBuilder()
            .breachNotice(TimeLadder.of(TimeSpan.hours(12), SourceClass.HOUSE_POLICY))
            .build();
    rule.under(strict).on(withDeadline(TimeLimit.of(TimeSpan.hours(12)))).isSatisfied();
    rule.under(strict)
        .on(withDeadline(TimeLimit.of(TimeSpan.hours(13))))
        .isViolated(WARNING)
        .saying("prefers 12 hours");
  }
}
