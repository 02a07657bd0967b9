package nl.artikel28.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypefaceTest {

  @Test
  void what_a_font_can_draw_stays_as_it_is() {
    assertThat(Typeface.drawn("Ĳsbrand\u2612\u03A9")).isEqualTo("Ĳsbrand\u2612\u03A9");
  }

  @Test
  void what_no_font_can_draw_comes_as_its_code() {
    assertThat(Typeface.drawn("a\u4E2D\uD83D\uDE00b")).isEqualTo("a[U+4E2D][U+1F600]b");
  }

  @Test
  void a_word_can_be_broken_before_every_letter_and_stays_the_same() {
    assertThat(Typeface.breakable("lid 7a").replace("\u00AD", "|")).isEqualTo("l|i|d |7|a");
  }

  @Test
  void a_row_of_signs_can_be_broken_too() {
    assertThat(Typeface.breakable("___").replace("\u200B", "|")).isEqualTo("_|_|_");
  }

  @Test
  void an_accent_stays_with_its_letter() {
    assertThat(Typeface.breakable("ae\u0301").replace("\u00AD", "|")).isEqualTo("a|e\u0301");
  }

  @Test
  void what_fits_on_a_line_is_not_cut() {
    assertThat(Typeface.cut("Kort", 10)).isEqualTo("Kort");
  }

  @Test
  void what_does_not_fit_on_a_line_is_cut_and_says_so() {
    assertThat(Typeface.cut("Verwerkersovereenkomst", 5)).isEqualTo("Verwerk\u2026");
  }

  @Test
  void bold_words_are_wider() {
    assertThat(Typeface.width("breed", true)).isGreaterThan(Typeface.width("breed", false));
  }
}
