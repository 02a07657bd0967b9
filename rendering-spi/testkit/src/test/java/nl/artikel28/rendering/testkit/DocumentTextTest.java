package nl.artikel28.rendering.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.artikel28.rendering.document.Document;
import org.junit.jupiter.api.Test;

class DocumentTextTest {

  private static final Document DOCUMENT = SampleDocuments.withTable(2);
  private static final DocumentText TEXT = DocumentText.of(DOCUMENT);
  private static final String WHOLE =
      "Voorbeeld van een document Met alle soorten blokken Lange tabel Maatregel Bijzonderheden"
          + " Maatregel 1 Dit staat in regel 1. Maatregel 2 Dit staat in regel 2.";

  @Test
  void words_come_in_reading_order() {
    assertThat(TEXT.running())
        .containsExactly(
            "Voorbeeld van een document",
            "Met alle soorten blokken",
            "Lange tabel",
            "Maatregel 1",
            "Dit staat in regel 1.",
            "Maatregel 2",
            "Dit staat in regel 2.");
  }

  @Test
  void headings_of_columns_may_stand_anywhere() {
    assertThat(TEXT.anywhere()).isEqualTo(List.of("Maatregel", "Bijzonderheden"));
  }

  @Test
  void remarks_are_in_the_order_until_they_may_stand_anywhere() {
    DocumentText text = DocumentText.of(SampleDocuments.everyBlock(Locale.ENGLISH));
    assertThat(text.running()).contains("BRN-03");
    assertThat(text.withRemarksAnywhere().running()).doesNotContain("BRN-03");
    assertThat(text.withRemarksAnywhere().anywhere()).contains("BRN-03");
  }

  @Test
  void a_whole_text_has_no_fault() {
    assertThat(TEXT.firstFault(WHOLE)).isEmpty();
  }

  @Test
  void spaces_and_breaks_do_not_count() {
    String broken = WHOLE.replace(" ", "\n").replace("tabel", "ta\u00ADbel");
    assertThat(TEXT.firstFault(broken)).isEmpty();
  }

  @Test
  void a_word_that_is_missing_is_named() {
    assertThat(TEXT.firstFault(WHOLE.replace("in regel 1.", "in regel.")))
        .isEqualTo(Optional.of("'Dit staat in regel 1.' is missing"));
  }

  @Test
  void a_word_out_of_order_is_named_with_what_it_should_follow() {
    assertThat(TEXT.firstFault("Lange tabel " + WHOLE.replace("Lange tabel", "")))
        .isEqualTo(Optional.of("'Lange tabel' does not come after 'Met alle soorten blokken'"));
  }

  @Test
  void a_format_may_write_some_characters_otherwise() {
    assertThat(TEXT.asWritten(text -> text.replace('1', '?')).firstFault(WHOLE.replace('1', '?')))
        .isEmpty();
  }
}
