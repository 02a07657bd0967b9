package nl.artikel28.rendering.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WidthsTest {

  @Test
  void columns_share_in_proportion() {
    assertThat(new Widths(List.of(1, 3)).within(8000)).containsExactly(2000, 6000);
  }

  @Test
  void a_column_is_as_wide_as_its_longest_word() {
    Widths widths = new Widths(List.of(1, 9));
    widths.fit(0, "vierentwintig uur");

    assertThat(widths.within(9000)[0]).isGreaterThan(900 + 500);
  }

  @Test
  void what_one_column_gains_the_others_lose() {
    Widths widths = new Widths(List.of(1, 4, 4));
    widths.fit(0, "vierentwintig uur");

    int[] result = widths.within(9000);

    assertThat(result[0] + result[1] + result[2]).isBetween(8998, 9000);
  }

  @Test
  void words_for_which_there_is_no_room_change_nothing() {
    Widths widths = new Widths(List.of(1, 1, 1, 2));
    for (int column = 0; column < 4; column++) {
      widths.fit(column, "x".repeat(100));
    }

    assertThat(widths.within(5000)).containsExactly(1000, 1000, 1000, 2000);
  }
}
