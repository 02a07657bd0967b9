package nl.artikel28.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.artikel28.rendering.document.CrossReference;
import nl.artikel28.rendering.document.Document;
import nl.artikel28.rendering.document.Heading;
import nl.artikel28.rendering.document.Paragraph;
import nl.artikel28.rendering.document.Provenance;
import nl.artikel28.rendering.testkit.SampleDocuments;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a reader hears who does not see the pages. */
class PdfTagsTest {

  private static final Document DOCUMENT =
      SampleDocuments.everyBlock(Locale.forLanguageTag("nl-NL"));

  @SuppressWarnings("NullAway.Init")
  private static PDDocument pdf;

  @BeforeAll
  static void print() throws IOException {
    pdf = Printed.pdf(DOCUMENT);
  }

  @AfterAll
  static void close() throws IOException {
    pdf.close();
  }

  @Test
  void the_headings_are_the_title_the_contents_and_the_outline() throws IOException {
    List<String> expected = new ArrayList<>(List.of("H1 " + DOCUMENT.title(), "H2 Inhoud"));
    DOCUMENT.outline().forEach(each -> expected.add("H" + (each.depth() + 1) + " " + each.title()));

    assertThat(headings(pdf)).isEqualTo(expected);
  }

  @Test
  void headings_leave_out_no_level_and_stop_at_the_sixth() throws IOException {
    try (PDDocument deep = Printed.pdf(SampleDocuments.withDepth(8))) {
      assertThat(headings(deep).stream().map(each -> each.substring(0, 2)))
          .containsExactly("H1", "H2", "H2", "H3", "H4", "H5", "H6", "H6", "H6", "H6");
    }
  }

  private static List<String> headings(PDDocument pdf) throws IOException {
    return Tagged.tags(pdf).stream()
        .filter(each -> each.type().matches("H[1-6]"))
        .map(each -> each.type() + " " + each.text())
        .toList();
  }

  @Test
  void the_bookmarks_are_the_outline() {
    List<String> bookmarks = new ArrayList<>();
    collect(pdf.getDocumentCatalog().getDocumentOutline(), 1, bookmarks);

    assertThat(bookmarks)
        .isEqualTo(DOCUMENT.outline().stream().map(PdfTagsTest::bookmark).toList());
  }

  private static String bookmark(Heading heading) {
    return heading.depth() + " " + heading.title();
  }

  private static void collect(PDOutlineNode node, int depth, List<String> bookmarks) {
    for (PDOutlineItem item : node.children()) {
      bookmarks.add(depth + " " + item.getTitle());
      collect(item, depth + 1, bookmarks);
    }
  }

  @Test
  void every_link_says_where_it_leads() throws IOException {
    for (PDPage page : pdf.getPages()) {
      for (PDAnnotation link : page.getAnnotations()) {
        assertThat(link.getSubtype()).isEqualTo("Link");
        assertThat(link.getContents()).isNotBlank();
      }
    }
  }

  @Test
  void no_description_is_empty() throws IOException {
    assertThat(
            Tagged.tags(pdf).stream()
                .map(each -> each.element().getAlternateDescription())
                .filter(Objects::nonNull))
        .isNotEmpty()
        .noneMatch(String::isBlank);
  }

  @Test
  void a_reference_to_a_place_that_is_not_there_is_no_link() throws IOException {
    Paragraph lost =
        new Paragraph(List.of(new CrossReference("nergens", "artikel 99")), Provenance.NONE);
    Document document =
        new Document(Locale.ENGLISH, "Title", Optional.empty(), "", "", List.of(lost), List.of());
    try (PDDocument printed = Printed.pdf(document)) {
      assertThat(Tagged.tags(printed, "Link")).isEmpty();
      assertThat(Tagged.tags(printed).get(0).text()).contains("artikel 99");
    }
  }

  @Test
  void the_document_and_runs_in_another_language_say_their_language() throws IOException {
    assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nl-NL");
    assertThat(Tagged.tags(pdf, "Span"))
        .anySatisfy(
            span -> {
              assertThat(span.text()).startsWith("in English");
              assertThat(span.element().getLanguage()).isEqualTo("en");
              assertThat(span.element().getExpandedForm()).isNull();
            });
  }

  @Test
  void boxes_and_places_to_fill_in_are_put_into_words() throws IOException {
    Stream<String> words =
        Tagged.tags(pdf, "Span").stream()
            .filter(span -> span.element().getExpandedForm() != null)
            .map(span -> span.text() + " = " + span.element().getExpandedForm());

    assertThat(words)
        .contains("\u2612 = gekozen", "\u2610 = niet gekozen", "[Datum] = Datum, in te vullen");
  }

  @Test
  void clauses_that_follow_each_other_are_one_list() throws IOException {
    assertThat(Tagged.tags(pdf, "L").stream().map(Tagged.Tag::text))
        .anyMatch(text -> text.startsWith("1.1") && text.contains("1.4"));
  }

  @Test
  void the_headings_of_a_table_are_heard_once_and_say_what_they_head() throws IOException {
    try (PDDocument table = Printed.pdf(SampleDocuments.withTable(100))) {
      List<String> scopes =
          Tagged.tags(table, "TH").stream()
              .map(each -> each.element().getAttributes().getObject(0))
              .map(each -> each.getCOSObject().getNameAsString("Scope"))
              .toList();

      assertThat(scopes.subList(0, 3)).containsExactly("Both", "Column", "Row");
      assertThat(scopes).hasSize(102);
    }
  }
}
