package nl.artikel28.rendering.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nl.artikel28.rendering.Renderers;
import nl.artikel28.rendering.document.Document;
import org.junit.jupiter.api.Test;

/** Plain text, line by line. */
class TextPageTest {

  private static final Document EVERY_BLOCK =
      SampleDocuments.everyBlock(Locale.forLanguageTag("nl"));

  private static String written(Document document) {
    return new String(Renderers.of().format("text").render(document), UTF_8);
  }

  private static List<String> lines(Document document) {
    return written(document).lines().toList();
  }

  @Test
  void lines_are_at_most_eighty_characters() {
    assertThat(lines(EVERY_BLOCK)).allMatch(line -> line.length() <= 80);
  }

  @Test
  void lines_do_not_end_in_blanks() {
    assertThat(lines(EVERY_BLOCK)).allMatch(line -> line.equals(line.stripTrailing()));
  }

  @Test
  void a_longer_word_stays_whole() {
    String word = "Verwerkingsverantwoordelijke".repeat(12);
    assertThat(lines(SampleDocuments.withText(word))).contains(word);
  }

  @Test
  void a_heading_is_underlined_and_stands_apart() {
    assertThat(written(EVERY_BLOCK))
        .contains("\n\n\nArtikel 2 Tweede artikel\n========================\n\n2.1   Een lid");
  }

  @Test
  void items_hang_beside_their_labels() {
    assertThat(written(EVERY_BLOCK))
        .contains(
            """
                  a.  buiten

                      1.  binnen een Gewone tekst
                      2.  binnen twee

                      weer buiten

                      [Ter informatie LST-01] Over een onderdeel. Gewone tekst

                  b.  \u2022   meteen een lijst
            """);
  }

  @Test
  void a_clause_that_begins_with_options_has_its_number_beside_the_first() {
    assertThat(written(EVERY_BLOCK))
        .contains("1.4   [x] gekozen Gewone tekst\n      [ ] open gelaten\n");
  }

  @Test
  void the_lines_of_a_name_stand_together() {
    assertThat(written(EVERY_BLOCK))
        .contains(
            """
            Naam Gewone tekst: Gewone tekst
            Zetel: Utrecht
                en Arnhem
                [In orde TRM-01] Over een gegeven. Gewone tekst
            """);
  }

  @Test
  void a_row_of_a_table_is_a_group_of_lines_under_its_first_cell() {
    assertThat(written(EVERY_BLOCK))
        .contains("\nMaatregel: Versleuteling\n    Bijzonderheden: Gewone tekst\n\n");
  }

  @Test
  void nothing_empty_leaves_a_mark() {
    assertThat(written(SampleDocuments.withEmptyParts())).doesNotContain("\n\n\n\n");
  }
}
