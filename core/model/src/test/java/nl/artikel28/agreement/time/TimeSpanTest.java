package nl.artikel28.agreement.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.artikel28.text.LocalisedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeSpanTest {

  @Test
  void reads_number_and_unit() {
    assertThat(TimeSpan.parse("48 hours")).isEqualTo(TimeSpan.hours(48));
    assertThat(TimeSpan.parse("5 working days")).isEqualTo(TimeSpan.workingDays(5));
    assertThat(TimeSpan.parse("1 month")).isEqualTo(TimeSpan.months(1));
    assertThat(TimeSpan.parse("0 days")).isEqualTo(TimeSpan.days(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "48",
        "hours",
        "48 Hours",
        "48  hours",
        " 48 hours",
        "48 hours ",
        "-1 hours",
        "1 hours",
        "2 hour",
        "048 hours",
        "1.5 hours",
        "9999999999 hours",
        "48 uur",
        "PT48H",
        "+1 hours"
      })
  void refuses_another_form(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeSpan.parse(text))
        .withMessageContaining("48 hours");
  }

  @Test
  void refuses_a_negative_amount() {
    assertThatIllegalArgumentException().isThrownBy(() -> TimeSpan.hours(-1));
  }

  @Test
  void refuses_more_than_nine_digits() {
    assertThat(TimeSpan.parse("999999999 years")).isEqualTo(TimeSpan.years(999_999_999));
    assertThatIllegalArgumentException().isThrownBy(() -> TimeSpan.years(1_000_000_000));
  }

  @Test
  void speaks_dutch_and_english() {
    assertThat(TimeSpan.hours(48).in(LocalisedText.DUTCH)).isEqualTo("48 uur");
    assertThat(TimeSpan.workingDays(1).in(LocalisedText.DUTCH)).isEqualTo("1 werkdag");
    assertThat(TimeSpan.months(2).in(LocalisedText.DUTCH)).isEqualTo("2 maanden");
    assertThat(TimeSpan.hours(1).in(LocalisedText.ENGLISH)).isEqualTo("1 hour");
    assertThat(TimeSpan.years(2).in(LocalisedText.ENGLISH)).isEqualTo("2 years");
  }
}
