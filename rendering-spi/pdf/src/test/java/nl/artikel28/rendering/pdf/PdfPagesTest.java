package nl.artikel28.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.artikel28.rendering.document.Block;
import nl.artikel28.rendering.document.Document;
import nl.artikel28.rendering.document.Paragraph;
import nl.artikel28.rendering.document.Provenance;
import nl.artikel28.rendering.document.Table;
import nl.artikel28.rendering.testkit.SampleDocuments;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands where on paper. */
class PdfPagesTest {

  private static final double LEFT = 71;
  private static final double RIGHT = 595.276 - 71;
  private static final double BOTTOM = 841.89 - 34;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "VERWERKINGSVERANTWOORDELIJKE",
        "________",
        "1234567890",
        "a/b?c=d&",
        "\u4E2D\u6587"
      })
  void no_word_runs_off_the_page_however_long(String part) throws IOException {
    try (PDDocument pdf = Printed.pdf(SampleDocuments.withText(part.repeat(40)))) {
      assertThat(Printed.signs(pdf)).allSatisfy(PdfPagesTest::standsOnThePage);
    }
  }

  private static void standsOnThePage(TextPosition sign) {
    double start = sign.getXDirAdj();
    boolean blank = sign.getUnicode().isBlank();
    assertThat(start).isGreaterThan(LEFT - 0.1);
    assertThat(blank ? start : start + sign.getWidthDirAdj()).isLessThan(RIGHT + 0.1);
    assertThat((double) sign.getYDirAdj()).isBetween(34.0, BOTTOM);
  }

  @Test
  void every_page_bears_the_running_words_and_its_number() throws IOException {
    try (PDDocument pdf = Printed.pdf(LongAgreement.document())) {
      int last = pdf.getNumberOfPages();
      assertThat(last).isGreaterThanOrEqualTo(8);
      assertThat(Printed.text(pdf, last))
          .startsWith("Verwerkersovereenkomst Gemeente Voorbeeldstad")
          .endsWith("Pagina " + last + " van " + last);
    }
  }

  @Test
  void no_heading_stands_alone_at_the_foot_of_a_page() throws IOException {
    Document document = LongAgreement.document();
    List<String> headings = document.outline().stream().map(each -> each.title()).toList();
    try (PDDocument pdf = Printed.pdf(document)) {
      assertThat(Printed.pages(pdf))
          .allSatisfy(page -> assertThat(headings).doesNotContain(lastLine(page)));
    }
  }

  private static String lastLine(String page) {
    String text = page.strip();
    return text.substring(text.lastIndexOf('\n') + 1);
  }

  @Test
  void the_places_for_signature_stand_on_one_page() throws IOException {
    try (PDDocument pdf = Printed.pdf(LongAgreement.document())) {
      assertThat(Printed.pages(pdf))
          .filteredOn(page -> page.contains("[Handtekening]"))
          .singleElement()
          .asString()
          .contains("burgemeester");
    }
  }

  @Test
  void no_row_of_a_table_is_cut() throws IOException {
    try (PDDocument pdf = Printed.pdf(SampleDocuments.withTable(500))) {
      List<String> pages = Printed.pages(pdf);
      Pattern name = Pattern.compile("Maatregel (\\d+)");
      for (String page : pages) {
        Matcher row = name.matcher(page);
        while (row.find()) {
          assertThat(page).contains("Dit staat in regel " + row.group(1) + ".");
        }
      }
      assertThat(pages).allMatch(page -> page.contains("Bijzonderheden"));
    }
  }

  @Test
  void a_row_that_is_taller_than_a_page_goes_on_on_the_next() throws IOException {
    try (PDDocument pdf = Printed.pdf(tall())) {
      assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
      assertThat(Printed.signs(pdf)).allSatisfy(PdfPagesTest::standsOnThePage);
    }
  }

  private static Document tall() {
    Table.Row row =
        new Table.Row(
            List.of(new Table.Cell(List.of(Paragraph.of("Een heel lange cel. ".repeat(900))))),
            Provenance.NONE);
    Block table =
        new Table(
            "Tabel", List.of(new Table.Column("Kop", 1)), List.of(row), false, Provenance.NONE);
    return new Document(
        Locale.forLanguageTag("nl"), "Titel", Optional.empty(), "", "", List.of(table), List.of());
  }
}
