package nl.artikel28.validation.breach;

import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.breach.BreachNotification;
import nl.artikel28.agreement.breach.BreachStep;
import nl.artikel28.agreement.breach.BreachStepKind;
import nl.artikel28.agreement.time.TimeLimit;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.validation.rule.RuleContext;

/**
 * The time within which the controller first hears of a breach: the deadline or, where that has no
 * number, a notice among the steps that has one.
 *
 * @param limit the time; if absent, the text sets none
 * @param path where it stands, or would stand
 */
record FirstNotice(Optional<TimeLimit> limit, AttributePath path) {

  private static final AttributePath BREACH = AttributePath.of("breachNotification");
  private static final AttributePath DEADLINE = BREACH.child("deadline");
  private static final AttributePath STEPS = BREACH.child("steps");

  static FirstNotice in(RuleContext context) {
    BreachNotification breach = context.terms().breachNotification();
    Optional<TimeLimit> deadline = breach.deadline();
    if (deadline.isEmpty() || !deadline.get().hasNumber()) {
      List<BreachStep> steps = breach.steps();
      for (int i = 0; i < steps.size(); i++) {
        if (isNoticeInTime(steps.get(i))) {
          return new FirstNotice(steps.get(i).limit(), STEPS.item(i).child("limit"));
        }
      }
    }
    return new FirstNotice(deadline, DEADLINE);
  }

  /** The deadline, with a number or without; a notice among the steps when there is none. */
  static FirstNotice ofAnyForm(RuleContext context) {
    Optional<TimeLimit> deadline = context.terms().breachNotification().deadline();
    return deadline.isPresent() ? new FirstNotice(deadline, DEADLINE) : in(context);
  }

  private static boolean isNoticeInTime(BreachStep step) {
    boolean notice =
        step.kind() == BreachStepKind.PRELIMINARY_NOTICE
            || step.kind() == BreachStepKind.FULL_NOTICE;
    return notice
        && step.recipient().isEmpty()
        && step.limit().isPresent()
        && step.limit().get().hasNumber();
  }

  /** The time, when it has a number. */
  Optional<TimeLimit> numbered() {
    return limit.filter(TimeLimit::hasNumber);
  }

  AttributePath period() {
    return path.child("period");
  }
}
