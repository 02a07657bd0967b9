package nl.artikel28.validation.breach;

import static nl.artikel28.report.Severity.ERROR;
import static nl.artikel28.validation.breach.BreachTexts.withDeadline;
import static org.assertj.core.api.Assertions.assertThat;

import nl.artikel28.agreement.time.TimeLimit;
import nl.artikel28.agreement.time.TimeSpan;
import nl.artikel28.agreement.time.Urgency;
import nl.artikel28.policy.LadderStep;
import nl.artikel28.policy.Policy;
import nl.artikel28.policy.TimeLadder;
import nl.artikel28.report.Rung;
import nl.artikel28.report.SourceClass;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class BreachIsNotifiedInAcceptableTimeTest {

  private final RuleTester rule = RuleTester.of("BRN-04");

  @Test
  void is_satisfied_at_exactly_48_hours() {
    rule.on(withDeadline(TimeLimit.of(TimeSpan.hours(48)))).isSatisfied();
    rule.on(withDeadline(TimeLimit.of(TimeSpan.days(2)))).isSatisfied();
  }

  @Test
  void is_violated_a_minute_later() {
    rule.on(withDeadline(TimeLimit.of(TimeSpan.minutes(48 * 60 + 1))))
        .isViolated(ERROR)
        .at("breachNotification.deadline.period");
  }

  @Test
  void says_what_is_and_what_is_accepted() {
    assertThat(
            rule.on(withDeadline(TimeLimit.of(TimeSpan.hours(72))))
                .isViolated(ERROR)
                .saying("within 72 hours. The policy accepts 48 hours at most.")
                .sayingInDutch("binnen 72 uur. Het beleid aanvaardt ten hoogste 48 uur.")
                .findings()
                .get(0)
                .rung())
        .contains(Rung.BEYOND);
  }

  @Test
  void judges_a_range_by_its_later_end() {
    TimeLimit range =
        TimeLimit.builder().periodFrom(TimeSpan.hours(24)).period(TimeSpan.hours(72)).build();
    rule.on(withDeadline(range)).isViolated(ERROR);
  }

  @Test
  void is_not_applicable_without_a_number() {
    rule.on(withDeadline(TimeLimit.builder().urgency(Urgency.IMMEDIATELY).build()))
        .isNotApplicable();
  }

  @Test
  void is_undetermined_when_the_number_stands_elsewhere() {
    TimeLimit word = TimeLimit.builder().urgency(Urgency.IMMEDIATELY).build();
    rule.on(RuleTester.elsewhere(withDeadline(word), "breachNotification.deadline"))
        .isUndetermined();
  }

  @Test
  void is_not_applicable_when_the_policy_has_no_acceptable_step() {
    Policy oneStep =
        Policy.standard().toBuilder()
            .breachNotice(TimeLadder.of(TimeSpan.hours(24), SourceClass.HOUSE_POLICY))
            .build();
    rule.under(oneStep).on(withDeadline(TimeLimit.of(TimeSpan.hours(72)))).isNotApplicable();
    rule.under(Policy.statute())
        .on(withDeadline(TimeLimit.of(TimeSpan.hours(72))))
        .isNotApplicable();
  }

  @Test
  void names_who_may_approve_what_is_beyond() {
    TimeLadder ladder =
        TimeLadder.builder()
            .preferred(LadderStep.of(TimeSpan.hours(24)))
            .acceptable(LadderStep.of(TimeSpan.hours(48)))
            .beyondApprovedBy("directeur")
            .source(SourceClass.HOUSE_POLICY)
            .build();
    Policy policy = Policy.standard().toBuilder().breachNotice(ladder).build();
    assertThat(
            rule.under(policy)
                .on(withDeadline(TimeLimit.of(TimeSpan.hours(49))))
                .findings()
                .get(0)
                .approvedBy())
        .contains("directeur");
  }
}
