package nl.artikel28.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.artikel28.agreement.time.TimeLimit;
import nl.artikel28.agreement.time.TimeSpan;
import nl.artikel28.agreement.time.TimeSpan.Unit;
import nl.artikel28.agreement.time.WorkingCalendar;

/** The laws of the one way in which time limits compare. */
class TimeComparisonTest {

  private final WorkingCalendar calendar = WorkingCalendar.DUTCH;

  @Property
  void limits_of_one_unit_compare_by_their_amounts(
      @ForAll Unit unit,
      @ForAll @IntRange(max = 999_999_999) int one,
      @ForAll @IntRange(max = 999_999_999) int other) {
    assertThat(
            calendar.compare(
                TimeLimit.of(new TimeSpan(one, unit)), TimeLimit.of(new TimeSpan(other, unit))))
        .hasValue(Integer.compare(one, other));
  }

  @Property
  void comparison_is_antisymmetric(
      @ForAll("limits") TimeLimit one, @ForAll("limits") TimeLimit other) {
    OptionalInt forth = calendar.compare(one, other);
    OptionalInt back = calendar.compare(other, one);
    assertThat(forth.isPresent()).isEqualTo(back.isPresent());
    if (forth.isPresent()) {
      assertThat(forth.getAsInt()).isEqualTo(-back.getAsInt());
    }
  }

  @Property
  void comparison_is_transitive(
      @ForAll("numbers") TimeLimit a,
      @ForAll("numbers") TimeLimit b,
      @ForAll("numbers") TimeLimit c) {
    if (compare(a, b) <= 0 && compare(b, c) <= 0) {
      assertThat(compare(a, c)).isLessThanOrEqualTo(0);
    }
  }

  @Property
  void a_limit_is_as_long_as_itself(@ForAll("numbers") TimeLimit limit) {
    assertThat(calendar.compare(limit, limit)).hasValue(0);
  }

  @Property
  void a_limit_without_a_number_compares_to_nothing(@ForAll("limits") TimeLimit limit) {
    TimeLimit wordless = TimeLimit.builder().build();
    assertThat(calendar.compare(limit, wordless)).isEmpty();
    assertThat(calendar.compare(wordless, limit)).isEmpty();
    assertThat(calendar.compare(wordless, wordless)).isEmpty();
  }

  @Property
  void the_longest_is_never_shorter_than_the_shortest(@ForAll("spans") TimeSpan span) {
    assertThat(calendar.longest(span)).isGreaterThanOrEqualTo(calendar.shortest(span));
  }

  @Property
  void the_text_form_gives_the_length_back(@ForAll("spans") TimeSpan span) {
    assertThat(TimeSpan.parse(span.toString())).isEqualTo(span);
  }

  private int compare(TimeLimit one, TimeLimit other) {
    return calendar.compare(one, other).orElseThrow();
  }

  @Provide
  Arbitrary<TimeSpan> spans() {
    return AnyValue.timeSpans();
  }

  @Provide
  Arbitrary<TimeLimit> numbers() {
    return Combinators.combine(spans(), spans().injectNull(0.8))
        .as(
            (period, from) ->
                TimeLimit.of(period).toBuilder().periodFrom(Optional.ofNullable(from)).build());
  }

  @Provide
  Arbitrary<TimeLimit> limits() {
    return Arbitraries.oneOf(numbers(), Arbitraries.of(TimeLimit.builder().build()));
  }
}
