package nl.artikel28.agreement.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class WorkingCalendarTest {

  private static final long DAY = 24 * 60;

  private final WorkingCalendar dutch = WorkingCalendar.DUTCH;

  @Test
  void a_day_is_24_hours_and_a_week_is_7_days() {
    assertThat(dutch.longest(TimeSpan.days(1))).isEqualTo(dutch.longest(TimeSpan.hours(24)));
    assertThat(dutch.longest(TimeSpan.weeks(1))).isEqualTo(dutch.longest(TimeSpan.days(7)));
    assertThat(dutch.longest(TimeSpan.hours(1))).isEqualTo(dutch.longest(TimeSpan.minutes(60)));
  }

  @Test
  void months_are_counted_from_the_first_of_january_of_a_common_year() {
    assertThat(dutch.longest(TimeSpan.months(1))).isEqualTo(31 * DAY);
    assertThat(dutch.longest(TimeSpan.months(2))).isEqualTo(59 * DAY);
    assertThat(dutch.longest(TimeSpan.months(3))).isEqualTo(90 * DAY);
    assertThat(dutch.longest(TimeSpan.months(12))).isEqualTo(365 * DAY);
    assertThat(dutch.longest(TimeSpan.months(13))).isEqualTo(396 * DAY);
  }

  @Test
  void a_year_is_twelve_months() {
    assertThat(dutch.longest(TimeSpan.years(2))).isEqualTo(dutch.longest(TimeSpan.months(24)));
  }

  @Test
  void working_days_at_their_longest_take_the_longest_run_of_days_off() {
    assertThat(dutch.longest(TimeSpan.workingDays(1))).isEqualTo(5 * DAY);
    assertThat(dutch.longest(TimeSpan.workingDays(2))).isEqualTo(6 * DAY);
    assertThat(dutch.longest(TimeSpan.workingDays(3))).isEqualTo(7 * DAY);
  }

  /** From a Friday before Christmas on Monday and Tuesday: three days are left in that week. */
  @Test
  void working_days_beyond_the_week_of_that_run_take_the_weekends_too() {
    assertThat(dutch.longest(TimeSpan.workingDays(4))).isEqualTo(10 * DAY);
    assertThat(dutch.longest(TimeSpan.workingDays(8))).isEqualTo(14 * DAY);
    assertThat(dutch.longest(TimeSpan.workingDays(9))).isEqualTo(17 * DAY);
  }

  /** From the Thursday before Good Friday. */
  @Test
  void working_days_at_their_longest_are_never_shorter_than_around_easter() {
    assertThat(dutch.longest(TimeSpan.workingDays(5))).isEqualTo(11 * DAY);
    assertThat(dutch.longest(TimeSpan.workingDays(10))).isEqualTo(18 * DAY);
    assertThat(dutch.longest(TimeSpan.workingDays(20))).isEqualTo(32 * DAY);
  }

  @Test
  void a_run_of_a_week_or_more_leaves_nothing_of_its_week() {
    WorkingCalendar summer = new WorkingCalendar(2, 9);
    assertThat(summer.longest(TimeSpan.workingDays(1))).isEqualTo(12 * DAY);
  }

  @Test
  void working_days_at_their_shortest_take_only_the_weekends_between() {
    assertThat(dutch.shortest(TimeSpan.workingDays(5))).isEqualTo(5 * DAY);
    assertThat(dutch.shortest(TimeSpan.workingDays(6))).isEqualTo(8 * DAY);
    assertThat(dutch.shortest(TimeSpan.workingDays(20))).isEqualTo(26 * DAY);
  }

  @Test
  void no_working_days_last_no_time() {
    assertThat(dutch.longest(TimeSpan.workingDays(0))).isZero();
  }

  @Test
  void a_range_has_a_later_and_an_earlier_end_whichever_way_it_is_written() {
    TimeLimit range =
        TimeLimit.builder().periodFrom(TimeSpan.hours(24)).period(TimeSpan.days(2)).build();
    TimeLimit reversed =
        TimeLimit.builder().periodFrom(TimeSpan.days(2)).period(TimeSpan.hours(24)).build();
    assertThat(dutch.laterEnd(range)).contains(TimeSpan.days(2));
    assertThat(dutch.laterEnd(reversed)).contains(TimeSpan.days(2));
    assertThat(dutch.earlierEnd(range)).contains(TimeSpan.hours(24));
    assertThat(dutch.earlierEnd(reversed)).contains(TimeSpan.hours(24));
  }

  @Test
  void the_largest_amounts_do_not_overflow() {
    assertThat(dutch.longest(TimeSpan.years(999_999_999))).isPositive();
    assertThat(dutch.longest(TimeSpan.workingDays(999_999_999))).isPositive();
  }

  @Test
  void refuses_a_week_without_work_and_a_run_shorter_than_a_weekend() {
    assertThatIllegalArgumentException().isThrownBy(() -> new WorkingCalendar(7, 7));
    assertThatIllegalArgumentException().isThrownBy(() -> new WorkingCalendar(2, 1));
  }
}
