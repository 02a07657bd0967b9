package nl.artikel28.rendering.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.artikel28.rendering.document.Document;
import nl.artikel28.rendering.document.Items;
import nl.artikel28.rendering.document.Numbering.Scheme;
import nl.artikel28.rendering.document.Paragraph;
import nl.artikel28.rendering.document.Provenance;
import nl.artikel28.rendering.document.Remark;
import nl.artikel28.rendering.document.Terms;
import nl.artikel28.rendering.document.Tone;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class CommentsTest {

  private static final Remark LATE = new Remark("BRN-03", Tone.WARNING, "Te laat.");
  private static final Remark VAGUE = new Remark("BRN-04", Tone.INFO, "Vaag.");

  private static Document clauseWith(Remark... remarks) {
    return Documents.of(
        Paragraph.of("ervoor"),
        Documents.clause(
            Scheme.CLAUSE, 1, "1.1", Documents.remarked(remarks), Paragraph.of("Het lid.")),
        Paragraph.of("erna"));
  }

  @Test
  void a_remark_is_a_comment() {
    WordFile file = WordFile.of(clauseWith(LATE));

    assertThat(file.find(WordFile.COMMENTS, "//w:comment"))
        .extracting(Element::getTextContent)
        .containsExactly("Waarschuwing BRN-03: Te laat.");
  }

  @Test
  void a_comment_stands_on_its_clause() {
    WordFile file = WordFile.of(clauseWith(LATE));

    assertThat(file.texts("//w:p[w:commentRangeStart and w:commentRangeEnd]"))
        .containsExactly("Het lid.");
  }

  @Test
  void a_comment_bears_the_moment_of_the_context() {
    Instant moment = Instant.parse("2026-03-01T10:00:00.5Z");
    WordFile file = WordFile.of(WordFile.DOCX.createdAt(moment).render(clauseWith(LATE)));

    assertThat(file.find(WordFile.COMMENTS, "//w:comment[@w:date='2026-03-01T10:00:00Z']"))
        .hasSize(1);
  }

  @Test
  void a_comment_is_ours() {
    WordFile file = WordFile.of(clauseWith(LATE));

    assertThat(file.find(WordFile.COMMENTS, "//w:comment[@w:author='Artikel28']")).hasSize(1);
  }

  @Test
  void two_remarks_are_two_comments_on_the_same_words() {
    WordFile file = WordFile.of(clauseWith(LATE, VAGUE));

    assertThat(file.find(WordFile.DOCUMENT, "//w:p[.='Het lid.']//w:commentReference")).hasSize(2);
  }

  @Test
  void a_remark_on_a_list_without_items_gets_a_line_of_its_own() {
    Items nothing = new Items(Items.Marker.BULLET, List.of(), Documents.remarked(LATE));

    assertThat(WordFile.of(Documents.of(nothing)).find(WordFile.DOCUMENT, "//w:commentReference"))
        .hasSize(1);
  }

  @Test
  void a_remark_on_an_entry_stands_on_its_name() {
    Terms terms =
        new Terms(
            List.of(new Terms.Entry("Naam", List.of(Paragraph.of("X")), Documents.remarked(LATE))),
            Provenance.NONE);

    assertThat(WordFile.of(Documents.of(terms)).texts("//w:p[w:commentRangeStart]"))
        .containsExactly("Naam");
  }

  @Test
  void a_document_without_remarks_has_no_comments() {
    assertThat(WordFile.of(clauseWith()).parts()).doesNotContainKey(WordFile.COMMENTS);
  }
}
