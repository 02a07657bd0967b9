package nl.artikel28.validation.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeWordsTest {

  @ParameterizedTest
  @ValueSource(strings = {"bewerker", "De Bewerker zorgt", "(BEWERKER)", "bewerkers bewerker."})
  void finds_a_whole_word_whatever_its_case(String text) {
    assertThat(WholeWords.contains(text, "bewerker")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "bewerkers", "verwerker", "subbewerker", "bewerker2", "bewerk"})
  void finds_no_part_of_a_word(String text) {
    assertThat(WholeWords.contains(text, "bewerker")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"legal persons", "Legal  persons", "legal\npersons"})
  void finds_words_over_any_white_space(String text) {
    assertThat(WholeWords.contains(text, "legal persons")).isTrue();
  }

  @Test
  void finds_no_words_without_the_white_space_between_them() {
    assertThat(WholeWords.contains("legalpersons", "legal persons")).isFalse();
    assertThat(WholeWords.contains("legal", "legal persons")).isFalse();
    assertThat(WholeWords.contains("legal ", "legal persons")).isFalse();
    assertThat(WholeWords.contains("legal", "")).isFalse();
  }

  @Test
  void says_where_words_begin() {
    assertThat(WholeWords.indexOf("een, twee en een", "een", 0)).isZero();
    assertThat(WholeWords.indexOf("een, twee en een", "een", 1)).isEqualTo(13);
    assertThat(WholeWords.indexOf("een, twee en een", "drie", 0)).isEqualTo(-1);
  }

  @Test
  void lists_the_words_that_are_there() {
    assertThat(WholeWords.in("de Wbp en de bewerker", List.of("bewerker", "Wet", "Wbp")))
        .containsExactly("bewerker", "Wbp");
  }
}
