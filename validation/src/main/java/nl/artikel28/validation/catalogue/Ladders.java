package nl.artikel28.validation.catalogue;

import java.util.Optional;
import nl.artikel28.agreement.time.TimeLimit;
import nl.artikel28.agreement.time.TimeSpan;
import nl.artikel28.agreement.time.WorkingCalendar;
import nl.artikel28.policy.LadderStep;
import nl.artikel28.policy.TimeLadder;
import nl.artikel28.report.Rung;

/**
 * Finds the rung on which a time stands. A time that is exactly as long as a step allows still
 * belongs to that step.
 */
public final class Ladders {

  private Ladders() {}

  /**
   * {@return the rung of a limit that should be short; a range counts by its later end}
   *
   * @param ladder what the policy wants at most
   * @param limit the limit, which has a number
   * @param calendar how working days are counted
   */
  public static Rung atMost(TimeLadder ladder, TimeLimit limit, WorkingCalendar calendar) {
    return atMost(ladder, calendar.longest(calendar.laterEnd(limit).orElseThrow()), calendar);
  }

  /**
   * {@return the rung of a time that should be short}
   *
   * @param ladder what the policy wants at most
   * @param span the time
   * @param calendar how working days are counted
   */
  public static Rung atMost(TimeLadder ladder, TimeSpan span, WorkingCalendar calendar) {
    return atMost(ladder, calendar.longest(span), calendar);
  }

  private static Rung atMost(TimeLadder ladder, long minutes, WorkingCalendar calendar) {
    return rung(
        minutes <= calendar.longest(ladder.preferred().limit()),
        ladder.acceptable().map(step -> minutes <= calendar.longest(step.limit())));
  }

  /**
   * {@return the rung of a limit that should be long; a range counts by its earlier end}
   *
   * @param ladder what the policy wants at least
   * @param limit the limit, which has a number
   * @param calendar how working days are counted
   */
  public static Rung atLeast(TimeLadder ladder, TimeLimit limit, WorkingCalendar calendar) {
    long minutes = calendar.shortest(calendar.earlierEnd(limit).orElseThrow());
    return rung(
        minutes >= calendar.shortest(ladder.preferred().limit()),
        ladder.acceptable().map(step -> minutes >= calendar.shortest(step.limit())));
  }

  private static Rung rung(boolean preferred, Optional<Boolean> acceptable) {
    if (preferred) {
      return Rung.PREFERRED;
    }
    return acceptable.orElse(false) ? Rung.ACCEPTABLE : Rung.BEYOND;
  }

  /**
   * {@return who may approve a value on a rung; if absent, the policy names nobody}
   *
   * @param ladder the ladder
   * @param rung the rung
   */
  static Optional<String> approver(TimeLadder ladder, Rung rung) {
    return switch (rung) {
      case PREFERRED -> ladder.preferred().approvedBy();
      case ACCEPTABLE -> ladder.acceptable().flatMap(LadderStep::approvedBy);
      case BEYOND -> ladder.beyondApprovedBy();
    };
  }
}
