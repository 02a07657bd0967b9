package nl.artikel28.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {

  @Test
  void columns_are_as_wide_as_their_weights_ask() {
    assertThat(widths(List.of(1, 2), 10, 10)).containsExactly(100, 200);
  }

  @Test
  void a_column_that_would_break_a_word_gets_room_from_the_others() {
    assertThat(widths(List.of(1, 2), 150, 10)).containsExactly(150, 150);
  }

  @Test
  void where_there_is_no_room_for_all_words_the_longest_are_broken() {
    assertThat(widths(List.of(1, 1, 1), 50, 400, 400)).containsExactly(50, 125, 125);
  }

  private static double[] widths(List<Integer> weights, double... words) {
    return Columns.widths(weights, words, 300);
  }
}
