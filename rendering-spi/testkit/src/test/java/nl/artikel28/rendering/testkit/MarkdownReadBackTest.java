package nl.artikel28.rendering.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.artikel28.rendering.Renderers;
import nl.artikel28.rendering.document.Document;
import nl.artikel28.rendering.document.Emphasis;
import nl.artikel28.rendering.document.Inline;
import nl.artikel28.rendering.document.Paragraph;
import nl.artikel28.rendering.document.Provenance;
import nl.artikel28.rendering.document.Strong;
import nl.artikel28.rendering.document.Table;
import nl.artikel28.rendering.document.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Another library reads in our Markdown what stands in the document. */
class MarkdownReadBackTest {

  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  private static ParsedMarkdown read(Document document) {
    return ParsedMarkdown.of(written(document));
  }

  private static String written(Document document) {
    return new String(Renderers.of().format("markdown").render(document), UTF_8);
  }

  static Stream<Document> samples() {
    return Stream.concat(
        Stream.of(
            SampleDocuments.everyBlock(DUTCH),
            SampleDocuments.withTable(500),
            SampleDocuments.withDepth(8),
            SampleDocuments.withEmptyParts()),
        SampleDocuments.HOSTILE.stream().map(SampleDocuments::withText));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void headings_are_those_of_the_document(Document document) {
    Stream<String> title = Stream.of("1 " + document.title().strip());
    Stream<String> outline =
        document.outline().stream()
            .map(heading -> Math.min(6, heading.depth() + 1) + " " + heading.title().strip());
    assertThat(read(document).headings())
        .containsExactlyElementsOf(Stream.concat(title, outline).toList());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void what_another_library_writes_of_it_is_the_same(Document document) {
    ParsedMarkdown markdown = read(document);
    assertThat(markdown.again().html()).isEqualTo(markdown.html());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void only_our_own_markup_is_in_it(Document document) {
    assertThat(read(document).rawHtml())
        .allMatch(html -> html.matches("<br>|<!-- -->|<a id=\"[A-Za-z0-9._-]+\">|</a>"));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void every_link_within_leads_somewhere(Document document) {
    ParsedMarkdown markdown = read(document);
    assertThat(markdown.links())
        .filteredOn(link -> link.contains(" -> #"))
        .allMatch(
            link ->
                markdown
                    .rawHtml()
                    .contains("<a id=\"" + link.substring(link.indexOf(" -> #") + 5) + "\">"));
  }

  @Test
  void links_outside_keep_text_and_address() {
    assertThat(read(SampleDocuments.everyBlock(DUTCH)).links())
        .contains(
            "de pagina Gewone tekst -> https://example.org/a_b?c=d&e=(f)",
            "privacy@example.org -> mailto:privacy@example.org");
  }

  @Test
  void lists_keep_their_items() {
    assertThat(read(SampleDocuments.everyBlock(DUTCH)).lists())
        .containsExactly(5, 2, 2, 1, 3, 2, 2, 1, 2, 1, 1, 1, 2, 2, 3, 2);
  }

  @Test
  void tables_keep_their_cells() {
    List<List<String>> rows =
        IntStream.rangeClosed(0, 500)
            .mapToObj(
                i ->
                    i == 0
                        ? List.of("Maatregel", "Bijzonderheden")
                        : List.of("Maatregel " + i, "Dit staat in regel " + i + "."))
            .toList();
    assertThat(read(SampleDocuments.withTable(500)).tables()).isEqualTo(List.of(rows));
  }

  @Test
  void paragraphs_of_a_cell_stand_on_lines_of_their_own() {
    assertThat(written(SampleDocuments.everyBlock(DUTCH)))
        .contains("| Toegang | Eerste alinea in een cel.<br>Tekst Gewone tekst, ");
  }

  @Test
  void only_what_something_refers_to_has_an_anchor() {
    assertThat(written(SampleDocuments.everyBlock(DUTCH)))
        .contains("<a id=\"lid-1-2\"></a>**1.2**")
        .doesNotContain("lid-1-1");
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("ab1 .,:-+=#*_`[]()<>&;!|~$\\/'\"{}@w\u00A0\u00E9\uD83D\uDE00")
        .ofMaxLength(20);
  }

  @Property
  void any_text_is_read_back_in_a_paragraph(@ForAll("texts") String text) {
    Paragraph paragraph = Paragraph.of(text);
    assertThat(read(document(paragraph)).text()).isEqualTo("t" + paragraph.plain().strip());
  }

  @Property
  void marks_do_not_run_into_what_stands_beside_them(
      @ForAll("texts") String first, @ForAll("texts") String second, @ForAll("texts") String last) {
    List<Inline> line =
        List.of(new Text(first), new Strong(second), new Emphasis(last), new Strong(first));
    Paragraph paragraph = new Paragraph(line, Provenance.NONE);
    assertThat(DocumentText.solid(read(document(paragraph)).text()))
        .isEqualTo(DocumentText.solid("t" + paragraph.plain()));
  }

  @Property
  void any_text_is_read_back_in_a_cell(@ForAll("texts") String text) {
    Paragraph paragraph = Paragraph.of(text);
    Table.Cell cell = new Table.Cell(List.of(paragraph));
    Table table =
        new Table(
            "c",
            List.of(new Table.Column(text, 1)),
            List.of(new Table.Row(List.of(cell), Provenance.NONE)),
            false,
            Provenance.NONE);
    String words = paragraph.plain().strip();
    Document document =
        new Document(DUTCH, "t", Optional.empty(), "", "", List.of(table), List.of());
    assertThat(read(document).tables()).containsExactly(List.of(List.of(words), List.of(words)));
  }

  private static Document document(Paragraph paragraph) {
    return new Document(DUTCH, "t", Optional.empty(), "", "", List.of(paragraph), List.of());
  }
}
