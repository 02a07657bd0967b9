package nl.artikel28.rendering.docx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

class NumberPatternTest {

  @Test
  void a_number_becomes_a_place() {
    assertThat(NumberPattern.of("Artikel 7", 7))
        .contains(new NumberPattern("Artikel %1", STNumberFormat.DECIMAL));
  }

  @Test
  void a_letter_within_a_word_is_no_number() {
    assertThat(NumberPattern.of("Bijlage a", 1))
        .contains(new NumberPattern("Bijlage %1", STNumberFormat.LOWER_LETTER));
  }

  @Test
  void a_digit_within_a_number_is_no_number() {
    assertThat(NumberPattern.of("Artikel 10", 1)).isEmpty();
  }

  @Test
  void the_last_of_equal_numbers_is_that_of_the_clause() {
    assertThat(NumberPattern.of("3.3", 3, 3))
        .contains(new NumberPattern("%1.%2", STNumberFormat.DECIMAL));
  }

  @Test
  void a_label_that_word_would_fill_in_itself_has_no_pattern() {
    assertThat(NumberPattern.of("100 %1 1", 1)).isEmpty();
  }
}
