package nl.artikel28.agreement.time;

import java.util.Optional;
import java.util.OptionalInt;
import nl.artikel28.agreement.time.TimeSpan.Unit;

/**
 * How lengths of time compare across units. A day is 24 hours and a week 7 days. Months and years
 * are counted from 1 January of a common year, never from the day of a review. Working days depend
 * on the days off. At their longest they begin on the eve of the longest run of days off: n working
 * days are n days, plus that run, plus the days off of each week that they reach into after it. At
 * their shortest they begin with a working week: n days plus the days off of each further week.
 *
 * @param daysOffAWeek the days off in an ordinary week, 0 to 6
 * @param longestRunOfDaysOff the longest run of days off in a year, at least as long as that
 */
public record WorkingCalendar(int daysOffAWeek, int longestRunOfDaysOff) {

  /** Weekends of two days, and a run of four: Good Friday to Easter Monday. */
  public static final WorkingCalendar DUTCH = new WorkingCalendar(2, 4);

  private static final long MINUTES_A_DAY = 24 * 60;
  private static final int[] DAYS_BEFORE_MONTH = {
    0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334
  };

  /**
   * Refuses what cannot be a calendar.
   *
   * @param daysOffAWeek the days off in an ordinary week
   * @param longestRunOfDaysOff the longest run of days off
   * @throws IllegalArgumentException when a week has no working day, or the longest run is too
   *     short
   */
  public WorkingCalendar {
    if (daysOffAWeek < 0 || daysOffAWeek > 6) {
      throw new IllegalArgumentException("a week has 0 to 6 days off");
    }
    if (longestRunOfDaysOff < daysOffAWeek || longestRunOfDaysOff > 366) {
      throw new IllegalArgumentException(
          "the longest run of days off is at least the days off of a week, and at most a year");
    }
  }

  /**
   * {@return the length in minutes, working days at their longest}
   *
   * @param span the length
   */
  public long longest(TimeSpan span) {
    return span.unit() == Unit.WORKING_DAYS && span.amount() > 0
        ? workingDaysFromTheLongestRun(span.amount()) * MINUTES_A_DAY
        : shortest(span);
  }

  /** The run may use up most of its week, so that the next days off come soon after it. */
  private long workingDaysFromTheLongestRun(long amount) {
    long leftInTheWeek = Math.max(0, 7 - longestRunOfDaysOff);
    long workingDaysAWeek = 7L - daysOffAWeek;
    long beyond = Math.max(0, amount - leftInTheWeek);
    long weeks = (beyond + workingDaysAWeek - 1) / workingDaysAWeek;
    return amount + longestRunOfDaysOff + weeks * daysOffAWeek;
  }

  /**
   * {@return the length in minutes, working days at their shortest}
   *
   * @param span the length
   */
  public long shortest(TimeSpan span) {
    long amount = span.amount();
    return switch (span.unit()) {
      case MINUTES -> amount;
      case HOURS -> amount * 60;
      case DAYS -> amount * MINUTES_A_DAY;
      case WORKING_DAYS -> workingDays(amount) * MINUTES_A_DAY;
      case WEEKS -> amount * 7 * MINUTES_A_DAY;
      case MONTHS -> (amount / 12 * 365 + DAYS_BEFORE_MONTH[(int) (amount % 12)]) * MINUTES_A_DAY;
      case YEARS -> amount * 365 * MINUTES_A_DAY;
    };
  }

  private long workingDays(long amount) {
    return amount == 0 ? 0 : amount + (amount - 1) / (7 - daysOffAWeek) * daysOffAWeek;
  }

  /**
   * {@return the number of a limit; of a range the later end; if absent, the limit has none}
   *
   * @param limit the limit
   */
  public Optional<TimeSpan> laterEnd(TimeLimit limit) {
    Optional<TimeSpan> other = limit.periodFrom();
    return limit
        .period()
        .map(end -> other.filter(from -> longest(from) > longest(end)).orElse(end));
  }

  /**
   * {@return the number of a limit; of a range the earlier end; if absent, the limit has none}
   *
   * @param limit the limit
   */
  public Optional<TimeSpan> earlierEnd(TimeLimit limit) {
    Optional<TimeSpan> other = limit.periodFrom();
    return limit
        .period()
        .map(end -> other.filter(from -> shortest(from) < shortest(end)).orElse(end));
  }

  /**
   * {@return a negative number, zero or a positive number when the first limit passes before, with
   * or after the second; if absent, one of them has no number and they do not compare}
   *
   * @param first a limit
   * @param second another limit
   */
  public OptionalInt compare(TimeLimit first, TimeLimit second) {
    Optional<TimeSpan> one = laterEnd(first);
    Optional<TimeSpan> other = laterEnd(second);
    return one.isPresent() && other.isPresent()
        ? OptionalInt.of(Long.compare(longest(one.get()), longest(other.get())))
        : OptionalInt.empty();
  }
}
