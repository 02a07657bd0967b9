package nl.artikel28.validation.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[…]",
        "[...]",
        "[  ]",
        "[naam]",
        "[DATUM]",
        "[●]",
        "[naam van de partij, vestigingsplaats]",
        "____",
        "___",
        "....",
        "......",
        "……",
        "<naam>",
        "<…>",
        "<naam invullen>",
        "XX",
        "xxx"
      })
  void finds_a_place_to_fill_in(String place) {
    assertThat(Placeholders.in("Dit is " + place + " dus.")).containsExactly(place);
    assertThat(Placeholders.in(place)).containsExactly(place);
  }

  @Test
  void finds_letters_between_figures() {
    assertThat(Placeholders.in("op XX-XX-20XX")).containsExactly("XX");
  }

  @Test
  void finds_each_place_once_and_in_order() {
    assertThat(Placeholders.in("[naam], ______, [naam] en [plaats]"))
        .containsExactly("[naam]", "______", "[plaats]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zie voetnoot [1] en [12, 13].",
        "[ ] ja [x] nee [X] wel [✓] ook []",
        "Zie [de lijst](https://example.org/lijst).",
        "een noot[^1]",
        "En zo verder... of zo…",
        "snake_case en a__b",
        "<b>vet</b> en <br/> en <input type=\"radio\">",
        "<info@example.org> en <https://example.org>",
        "bij < 24 uur en > 48 uur",
        "MAXXI en Exxon en ExtraXXL",
        "een ] en een [ los",
        "1 < 2",
        ""
      })
  void leaves_other_signs_alone(String text) {
    assertThat(Placeholders.in(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "...",
        "…",
        "..........",
        "_",
        "[invullen]",
        " [naam], [plaats] ",
        "xxx",
        "-",
        "<…>"
      })
  void a_text_can_be_nothing_else(String text) {
    assertThat(Placeholders.fill(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "\u00a0",
        "[naam] B.V.",
        "XXL B.V.",
        "X",
        "20XX",
        "[x]",
        "[1]",
        "<info@example.org>",
        "\"",
        "\ud83d\ude00"
      })
  void a_text_can_be_something_else(String text) {
    assertThat(Placeholders.fill(text)).isFalse();
  }

  @Test
  void shows_only_the_beginning_of_a_long_row() {
    assertThat(Placeholders.in("_".repeat(5000))).containsExactly("_".repeat(20));
  }

  @Test
  void takes_time_in_proportion_to_the_text() {
    for (String each : new String[] {"[", "<", "[a", "<a", ".", "_", "x", "…", "[<"}) {
      Assertions.assertTimeout(
          Duration.ofSeconds(10), () -> Placeholders.in(each.repeat(1_000_000)));
      Assertions.assertTimeout(
          Duration.ofSeconds(10), () -> Placeholders.fill(each.repeat(1_000_000)));
    }
    assertThatCode(() -> Placeholders.in("[".repeat(3) + "naam]")).doesNotThrowAnyException();
  }
}
