package nl.artikel28.validation.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TellingWordsTest {

  private static final List<String> GENERIC = List.of("de", "dienst", "Verlenen", "één");

  private static boolean areEnough(int fewest, String text) {
    return new TellingWords(GENERIC, fewest).areEnoughIn(text);
  }

  @Test
  void counts_words_that_are_not_generic() {
    assertThat(areEnough(1, "de dienst")).isFalse();
    assertThat(areEnough(1, "de salarissen")).isTrue();
    assertThat(areEnough(2, "de salarissen")).isFalse();
    assertThat(areEnough(2, "salarissen betalen")).isTrue();
  }

  @Test
  void does_not_mind_case() {
    assertThat(areEnough(1, "DE Dienst VERLENEN verlenen ÉÉN")).isFalse();
  }

  @Test
  void takes_whole_words_only() {
    assertThat(areEnough(1, "diensten")).isTrue();
    assertThat(areEnough(1, "diens")).isTrue();
  }

  @Test
  void parts_words_at_anything_but_letters_and_digits() {
    assertThat(areEnough(1, "de-dienst/verlenen")).isFalse();
    assertThat(areEnough(2, "e-mail,salaris")).isTrue();
    assertThat(areEnough(2, "salaris")).isFalse();
    assertThat(areEnough(2, "salaris2026")).isFalse();
  }

  @Test
  void needs_two_letters_in_a_word() {
    assertThat(areEnough(1, "x 7 2026 a1 ... ")).isFalse();
    assertThat(areEnough(1, "hr")).isTrue();
    assertThat(areEnough(1, "a1b")).isTrue();
  }

  @Test
  void finds_no_word_in_nothing_and_is_content_when_none_is_wanted() {
    assertThat(areEnough(1, "")).isFalse();
    assertThat(areEnough(0, "")).isTrue();
  }

  @Test
  void finds_the_last_word() {
    assertThat(areEnough(1, "(de dienst: salaris)")).isTrue();
    assertThat(areEnough(1, "de salaris")).isTrue();
  }
}
