package nl.artikel28.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

  @Test
  void keeps_letters_of_all_scripts_and_emoji() {
    assertThat(PlainText.of("Zorg é ĳ 漢 \uD83D\uDE00")).isEqualTo("Zorg é ĳ 漢 \uD83D\uDE00");
  }

  @Test
  void puts_all_on_one_line() {
    assertThat(PlainText.of(" a\n\tb\u2028c\u00a0 d ")).isEqualTo("a b c d");
  }

  @Test
  void replaces_what_a_terminal_obeys() {
    assertThat(PlainText.of("a\u001b[31mb\u0000c\u202ed\uD800e"))
        .isEqualTo("a\uFFFD[31mb\uFFFDc\uFFFDd\uFFFDe");
  }

  @Test
  void cuts_an_excerpt_between_characters() {
    assertThat(PlainText.excerpt("\uD83D\uDE00".repeat(61)))
        .isEqualTo("'" + "\uD83D\uDE00".repeat(60) + "…'");
    assertThat(PlainText.excerpt("a".repeat(60))).isEqualTo("'" + "a".repeat(60) + "'");
  }
}
