package nl.artikel28.rendering.docx;

import static nl.artikel28.rendering.docx.Documents.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import nl.artikel28.rendering.document.Contents;
import nl.artikel28.rendering.document.CrossReference;
import nl.artikel28.rendering.document.Document;
import nl.artikel28.rendering.document.Link;
import nl.artikel28.rendering.document.Paragraph;
import nl.artikel28.rendering.document.Provenance;
import nl.artikel28.rendering.document.Section;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class ReferencesTest {

  private static final Document DOCUMENT =
      Documents.of(
          new Contents("Inhoud", 1),
          line(new CrossReference("c-1-1", "1.1")),
          Documents.article(1, "Artikel 1", Documents.clause(1, "1.1", Paragraph.of("Het lid."))));

  private static List<String> attributes(WordFile file, String path, String name) {
    return file.find(WordFile.DOCUMENT, path).stream().map(it -> it.getAttribute(name)).toList();
  }

  private static List<String> bookmarks(WordFile file) {
    return attributes(file, "//w:bookmarkStart", "w:name");
  }

  private static Document withAnchors(String... anchors) {
    List<Section> sections =
        List.of(anchors).stream()
            .map(it -> new Section(Optional.empty(), "Kop", it, List.of(), Provenance.NONE))
            .toList();
    return Documents.of(sections.toArray(Section[]::new));
  }

  @Test
  void a_clause_is_a_place_to_lead_to() {
    assertThat(WordFile.of(DOCUMENT).texts("//w:p[w:bookmarkStart/@w:name='c_1_1']"))
        .containsExactly("Het lid.");
  }

  @Test
  void a_reference_leads_to_its_clause() {
    assertThat(WordFile.of(DOCUMENT).texts("//w:hyperlink[@w:anchor='c_1_1']"))
        .containsExactly("1.1");
  }

  @Test
  void the_table_of_contents_leads_to_the_headings() {
    assertThat(WordFile.of(DOCUMENT).texts("//w:p[w:pPr/w:pStyle/@w:val='TOC1']/w:hyperlink"))
        .containsExactly("Artikel 1 Kop");
  }

  @Test
  void the_table_of_contents_can_be_renewed() {
    assertThat(WordFile.of(DOCUMENT).texts("//w:instrText"))
        .containsExactly("TOC \\o \"1-1\" \\n \\h \\z \\u");
  }

  @Test
  void what_begins_in_a_field_ends() {
    assertThat(attributes(WordFile.of(DOCUMENT), "//w:fldChar", "w:fldCharType"))
        .containsExactly("begin", "separate", "end");
  }

  @Test
  void anchors_that_look_alike_stay_apart() {
    assertThat(bookmarks(WordFile.of(withAnchors("lid-1", "lid.1"))))
        .containsExactly("lid_1", "lid_1_2");
  }

  @Test
  void a_long_anchor_is_cut_where_word_stops_reading() {
    String anchor = "a".repeat(50);

    assertThat(bookmarks(WordFile.of(withAnchors(anchor, anchor + "b"))))
        .containsExactly("a".repeat(40), "a".repeat(38) + "_2");
  }

  @Test
  void a_link_leads_outside() {
    WordFile file =
        WordFile.of(Documents.of(line(new Link(URI.create("https://example.org/?a=b&c"), "daar"))));

    assertThat(
            file.find("word/_rels/document.xml.rels", "//r:Relationship[@TargetMode='External']"))
        .extracting((Element it) -> it.getAttribute("Target"))
        .containsExactly("https://example.org/?a=b&c");
  }
}
