package nl.artikel28.json;

import static org.assertj.core.api.Assertions.assertThat;

import nl.artikel28.agreement.DataProcessingAgreement;
import org.junit.jupiter.api.Test;

class VisibleWriterTest {

  private static String written(String title) {
    return AgreementJson.write(
        DataProcessingAgreement.builder().reference("r").title(title).build());
  }

  @Test
  void what_acts_on_a_terminal_or_turns_a_line_is_escaped() {
    assertThat(written("a\u009b31m\u007f\u202eb\u2028\u2066c\ufeff"))
        .contains("\"a\\u009b31m\\u007f\\u202eb\\u2028\\u2066c\\ufeff\"");
  }

  @Test
  void what_people_read_stays_as_it_is() {
    assertThat(written("“één” ĳ 語 \uD83D\uDE00")).contains("“één” ĳ 語 \uD83D\uDE00");
  }

  @Test
  void reading_it_back_gives_the_same_text() {
    String title = "a\u009b\u202e\u200d";
    assertThat(AgreementJson.read(written(title)).title()).contains(title);
  }
}
