package nl.artikel28.validation.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import nl.artikel28.agreement.time.TimeLimit;
import nl.artikel28.agreement.time.TimeSpan;
import nl.artikel28.agreement.time.WorkingCalendar;
import nl.artikel28.policy.TimeLadder;
import nl.artikel28.report.Rung;
import nl.artikel28.report.SourceClass;
import org.junit.jupiter.api.Test;

class LaddersTest {

  private static final WorkingCalendar CALENDAR = WorkingCalendar.DUTCH;
  private static final TimeLadder TWO_STEPS =
      TimeLadder.of(TimeSpan.hours(24), TimeSpan.hours(48), SourceClass.HOUSE_POLICY);
  private static final TimeLadder NOTICE =
      TimeLadder.of(TimeSpan.days(30), TimeSpan.days(14), SourceClass.HOUSE_POLICY);

  @Test
  void at_most_each_step_takes_its_own_limit_in() {
    assertThat(Ladders.atMost(TWO_STEPS, TimeSpan.hours(24), CALENDAR)).isEqualTo(Rung.PREFERRED);
    assertThat(Ladders.atMost(TWO_STEPS, TimeSpan.hours(25), CALENDAR)).isEqualTo(Rung.ACCEPTABLE);
    assertThat(Ladders.atMost(TWO_STEPS, TimeSpan.hours(48), CALENDAR)).isEqualTo(Rung.ACCEPTABLE);
    assertThat(Ladders.atMost(TWO_STEPS, TimeSpan.hours(49), CALENDAR)).isEqualTo(Rung.BEYOND);
  }

  @Test
  void beyond_the_only_step_is_beyond() {
    TimeLadder oneStep = TimeLadder.of(TimeSpan.hours(24), SourceClass.HOUSE_POLICY);
    assertThat(Ladders.atMost(oneStep, TimeSpan.hours(25), CALENDAR)).isEqualTo(Rung.BEYOND);
  }

  @Test
  void at_least_each_step_takes_its_own_limit_in() {
    assertThat(atLeast(TimeSpan.days(30))).isEqualTo(Rung.PREFERRED);
    assertThat(atLeast(TimeSpan.days(29))).isEqualTo(Rung.ACCEPTABLE);
    assertThat(atLeast(TimeSpan.days(14))).isEqualTo(Rung.ACCEPTABLE);
    assertThat(atLeast(TimeSpan.days(13))).isEqualTo(Rung.BEYOND);
  }

  @Test
  void at_least_counts_working_days_at_their_shortest() {
    assertThat(atLeast(TimeSpan.workingDays(23))).isEqualTo(Rung.PREFERRED);
    assertThat(atLeast(TimeSpan.workingDays(20))).isEqualTo(Rung.ACCEPTABLE);
  }

  @Test
  void at_least_judges_a_range_by_its_earlier_end() {
    TimeLimit range =
        TimeLimit.builder().periodFrom(TimeSpan.days(14)).period(TimeSpan.days(30)).build();
    assertThat(Ladders.atLeast(NOTICE, range, CALENDAR)).isEqualTo(Rung.ACCEPTABLE);
  }

  private static Rung atLeast(TimeSpan span) {
    return Ladders.atLeast(NOTICE, TimeLimit.of(span), CALENDAR);
  }
}
