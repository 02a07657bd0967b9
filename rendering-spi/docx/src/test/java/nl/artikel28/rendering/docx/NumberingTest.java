package nl.artikel28.rendering.docx;

import static nl.artikel28.rendering.docx.Documents.article;
import static nl.artikel28.rendering.docx.Documents.clause;
import static nl.artikel28.rendering.docx.Documents.items;
import static nl.artikel28.rendering.docx.Documents.numbered;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.artikel28.rendering.document.Document;
import nl.artikel28.rendering.document.Items;
import nl.artikel28.rendering.document.Numbering.Scheme;
import nl.artikel28.rendering.document.Paragraph;
import nl.artikel28.rendering.document.Provenance;
import nl.artikel28.rendering.testkit.DocumentText;
import org.junit.jupiter.api.Test;

class NumberingTest {

  private static final Paragraph TEXT = Paragraph.of("tekst");

  private static List<String> lines(Document document) {
    return WordReader.lines(WordFile.of(document));
  }

  /** What stands in the file as text, without what Word counts. */
  private static List<String> written(Document document) {
    return WordFile.of(document).texts("//w:p[.//w:t]");
  }

  @Test
  void word_counts_to_the_numbers_of_a_long_agreement() {
    Document agreement = LongAgreement.document();

    assertThat(
            DocumentText.of(agreement)
                .withRemarksAnywhere()
                .firstFault(WordReader.text(WordFile.of(agreement))))
        .isEmpty();
  }

  @Test
  void numbers_that_word_counts_are_not_written() {
    Document document = Documents.of(article(1, "Artikel 1", clause(1, "1.1", TEXT)));

    assertThat(written(document)).containsExactly("Titel", "Kop", "tekst");
  }

  @Test
  void clauses_begin_anew_in_each_article() {
    Document document =
        Documents.of(
            article(1, "Artikel 1", clause(1, "1.1", TEXT), clause(2, "1.2", TEXT)),
            article(2, "Artikel 2", clause(1, "2.1", TEXT)));

    assertThat(lines(document))
        .containsExactly(
            "Titel", "Artikel 1 Kop", "1.1 tekst", "1.2 tekst", "Artikel 2 Kop", "2.1 tekst");
  }

  @Test
  void clauses_can_be_numbered_without_their_article() {
    Document document =
        Documents.of(article(1, "§ 1", clause(1, "1.", TEXT), clause(2, "2.", TEXT)));

    assertThat(written(document)).containsExactly("Titel", "Kop", "tekst", "tekst");
  }

  @Test
  void recitals_are_counted_by_letter() {
    Document document =
        Documents.of(
            clause(Scheme.RECITAL, 1, "(A)", Provenance.NONE, TEXT),
            clause(Scheme.RECITAL, 2, "(B)", Provenance.NONE, TEXT));

    assertThat(lines(document)).containsExactly("Titel", "(A) tekst", "(B) tekst");
  }

  @Test
  void annexes_are_counted() {
    Document document =
        Documents.of(
            numbered(Scheme.ANNEX, 1, "Bijlage A"), numbered(Scheme.ANNEX, 2, "Bijlage B"));

    assertThat(lines(document)).containsExactly("Titel", "Bijlage A Kop", "Bijlage B Kop");
  }

  @Test
  void a_number_that_word_would_not_come_to_is_written() {
    Document document =
        Documents.of(
            article(1, "Artikel 1", clause(1, "1.1", TEXT), clause(3, "1.3", TEXT)),
            article(3, "Artikel 3", clause(1, "3.1", TEXT)));

    assertThat(lines(document))
        .containsExactly(
            "Titel", "Artikel 1 Kop", "1.1 tekst", "1.3 tekst", "Artikel 3 Kop", "3.1 tekst");
  }

  @Test
  void a_label_that_follows_another_pattern_is_written() {
    Document document = Documents.of(article(1, "Artikel 1"), article(2, "Artikel II"));

    assertThat(lines(document)).containsExactly("Titel", "Artikel 1 Kop", "Artikel II Kop");
  }

  @Test
  void each_list_begins_anew() {
    Document document = Documents.of(items(Items.Marker.NUMBER, 2), items(Items.Marker.NUMBER, 1));

    assertThat(lines(document)).containsExactly("Titel", "1. deel", "2. deel", "1. deel");
  }

  @Test
  void letters_after_the_alphabet_are_those_of_the_model() {
    Document document = Documents.of(items(Items.Marker.LETTER, 29));

    assertThat(lines(document)).endsWith("z. deel", "aa. deel", "ab. deel", "ac. deel");
  }

  @Test
  void an_article_under_a_chapter_looks_like_a_heading_of_its_depth() {
    Document document = Documents.of(Documents.section("Deel", article(1, "Artikel 1")));

    assertThat(
            WordFile.of(document)
                .find("word/styles.xml", "//w:style[@w:styleId='Article']/w:basedOn"))
        .singleElement()
        .returns("Heading2", it -> it.getAttribute("w:val"));
  }
}
