package nl.artikel28.validation.breach;

import static nl.artikel28.report.Severity.ERROR;
import static nl.artikel28.report.Severity.WARNING;
import static nl.artikel28.validation.breach.BreachTexts.withDeadline;

import java.util.Optional;
import nl.artikel28.agreement.breach.BreachStep;
import nl.artikel28.agreement.breach.BreachStepKind;
import nl.artikel28.agreement.time.Firmness;
import nl.artikel28.agreement.time.StartingEvent;
import nl.artikel28.agreement.time.TimeLimit;
import nl.artikel28.agreement.time.TimeSpan;
import nl.artikel28.agreement.time.Urgency;
import nl.artikel28.policy.Policy;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class BreachIsNotifiedWithoutUndueDelayTest {

  private static final TimeLimit PROMPT =
      TimeLimit.builder()
          .urgency(Urgency.WITHOUT_UNDUE_DELAY)
          .start(StartingEvent.AWARENESS)
          .build();

  private final RuleTester rule = RuleTester.of("BRN-01");

  @Test
  void is_satisfied_by_a_word_of_urgency_with_a_start() {
    rule.on(withDeadline(PROMPT)).isSatisfied();
    rule.on(withDeadline(PROMPT.toBuilder().start(StartingEvent.DISCOVERY).build())).isSatisfied();
  }

  @Test
  void is_satisfied_by_a_bare_number_with_a_start() {
    rule.on(
            withDeadline(
                TimeLimit.of(TimeSpan.hours(36)).toBuilder()
                    .start(StartingEvent.AWARENESS)
                    .build()))
        .isSatisfied();
  }

  @Test
  void is_violated_without_any_time() {
    rule.on(BreachTexts.with(breach -> breach.deadline(Optional.empty())))
        .isViolated(ERROR)
        .at("breachNotification.deadline");
    rule.on(BreachTexts.without()).isViolated(ERROR);
  }

  @Test
  void is_undetermined_when_the_time_stands_elsewhere() {
    rule.on(RuleTester.elsewhere(BreachTexts.without(), "breachNotification")).isUndetermined();
  }

  @Test
  void is_violated_by_a_bare_number_that_is_longer_than_the_controller_itself_has() {
    rule.on(withDeadline(bare(TimeSpan.hours(72)))).isSatisfied();
    rule.under(Policy.statute())
        .on(withDeadline(bare(TimeSpan.hours(73))))
        .isViolated(WARNING)
        .at("breachNotification.deadline.period")
        .saying("there is only a time of 73 hours")
        .sayingInDutch("alleen een termijn van 73 uur");
  }

  @Test
  void is_violated_by_a_number_that_does_not_bind_without_a_word_of_urgency() {
    TimeLimit soft = bare(TimeSpan.hours(24)).toBuilder().firmness(Firmness.WHERE_POSSIBLE).build();
    rule.on(withDeadline(soft)).isViolated(ERROR).at("breachNotification.deadline.urgency");
  }

  @Test
  void judges_the_deadline_itself_when_there_is_one() {
    BreachStep late =
        BreachStep.builder()
            .kind(BreachStepKind.FULL_NOTICE)
            .limit(TimeLimit.of(TimeSpan.days(5)))
            .build();
    rule.on(BreachTexts.with(breach -> breach.deadline(PROMPT).addSteps(late))).isSatisfied();
  }

  @Test
  void is_satisfied_by_a_notice_among_the_steps() {
    BreachStep step =
        BreachStep.builder()
            .kind(BreachStepKind.PRELIMINARY_NOTICE)
            .limit(bare(TimeSpan.hours(24)))
            .build();
    rule.on(BreachTexts.with(breach -> breach.deadline(Optional.empty()).addSteps(step)))
        .isSatisfied();
  }

  private static TimeLimit bare(TimeSpan period) {
    return TimeLimit.builder().period(period).start(StartingEvent.AWARENESS).build();
  }

  @Test
  void is_violated_by_a_number_without_a_start() {
    rule.on(withDeadline(TimeLimit.of(TimeSpan.hours(24))))
        .isViolated(WARNING)
        .at("breachNotification.deadline.start")
        .saying("does not say when the time for the notice begins");
  }

  @Test
  void is_violated_by_a_start_alone() {
    rule.on(withDeadline(TimeLimit.builder().start(StartingEvent.AWARENESS).build()))
        .isViolated(ERROR)
        .at("breachNotification.deadline.urgency");
  }

  @Test
  void is_violated_by_a_weak_word() {
    rule.on(withDeadline(PROMPT.toBuilder().urgency(Urgency.IN_GOOD_TIME).build()))
        .isViolated(WARNING)
        .saying("in good time")
        .sayingInDutch("tijdig");
  }

  @Test
  void is_violated_by_a_late_start() {
    rule.on(withDeadline(PROMPT.toBuilder().start(StartingEvent.ESTABLISHMENT).build()))
        .isViolated(WARNING)
        .saying(
            "The time for the notice begins with: establishment. It should begin with one of these:"
                + " awareness, discovery.");
  }

  @Test
  void gives_one_finding_for_each_cause() {
    rule.on(withDeadline(TimeLimit.builder().urgency(Urgency.IN_GOOD_TIME).build()))
        .isViolated(WARNING, WARNING);
  }
}
