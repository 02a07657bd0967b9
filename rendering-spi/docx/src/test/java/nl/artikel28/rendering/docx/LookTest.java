package nl.artikel28.rendering.docx;

import static nl.artikel28.rendering.docx.Documents.items;
import static nl.artikel28.rendering.docx.Documents.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nl.artikel28.rendering.document.Contents;
import nl.artikel28.rendering.document.Document;
import nl.artikel28.rendering.document.Items;
import nl.artikel28.rendering.document.LanguageSpan;
import nl.artikel28.rendering.document.PageBreak;
import nl.artikel28.rendering.document.Paragraph;
import nl.artikel28.rendering.document.Tone;
import nl.artikel28.rendering.spi.Theme;
import nl.artikel28.rendering.testkit.SampleDocuments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

class LookTest {

  private static final Document TABLE = SampleDocuments.withTable(500);

  private static List<String> languages(WordFile file, String part) {
    return file.find(part, "//w:lang").stream().map(it -> it.getAttribute("w:val")).toList();
  }

  private static String property(WordFile file, String name) {
    return file.find("docProps/core.xml", "//" + name).get(0).getTextContent();
  }

  @Test
  void the_language_of_the_document_is_that_of_the_file() {
    WordFile file = WordFile.of(Documents.in(Locale.forLanguageTag("nl-BE")));

    assertThat(languages(file, "word/styles.xml")).containsExactly("nl-BE");
  }

  @Test
  void a_language_gets_the_region_without_which_word_does_not_check_it() {
    assertThat(languages(WordFile.of(Documents.of()), "word/styles.xml")).containsExactly("nl-NL");
  }

  @Test
  void words_in_another_language_are_marked() {
    WordFile file = WordFile.of(Documents.of(line(new LanguageSpan(Locale.ENGLISH, "words"))));

    assertThat(languages(file, WordFile.DOCUMENT)).containsExactly("en-GB");
  }

  @Test
  void the_colour_is_that_of_the_theme() {
    WordFile file = WordFile.of(WordFile.DOCX.with(new Theme("#8b1a1a")).render(Documents.of()));

    assertThat(
            file.find("word/styles.xml", "//w:style[@w:styleId='Title']//w:color[@w:val='8b1a1a']"))
        .hasSize(1);
  }

  @Test
  void the_file_knows_its_title() {
    assertThat(property(WordFile.of(Documents.of()), "dc:title")).isEqualTo("Titel");
  }

  @Test
  void the_file_knows_what_it_is() {
    assertThat(property(WordFile.of(Documents.of()), "dc:description")).isEqualTo("Omschrijving");
  }

  @Test
  void the_file_knows_its_language() {
    assertThat(property(WordFile.of(Documents.of()), "dc:language")).isEqualTo("nl");
  }

  @Test
  void the_file_bears_the_moment_of_the_context() {
    Instant moment = Instant.parse("2026-03-01T10:00:00Z");

    assertThat(
            property(
                WordFile.of(WordFile.DOCX.createdAt(moment).render(Documents.of())),
                "dcterms:created"))
        .isEqualTo("2026-03-01T10:00:00Z");
  }

  @Test
  void every_page_bears_the_running_head() {
    assertThat(WordFile.of(Documents.of()).find("word/header1.xml", "//w:t"))
        .extracting(Element::getTextContent)
        .containsExactly("Kop");
  }

  @Test
  void every_page_bears_its_number_in_words_of_the_document() {
    assertThat(WordFile.of(Documents.of()).find("word/footer1.xml", "//w:p"))
        .extracting(Element::getTextContent)
        .containsExactly("Pagina 1 van 1");
  }

  @Test
  void the_number_of_a_page_is_counted_by_word() {
    assertThat(WordFile.of(Documents.of()).find("word/footer1.xml", "//w:fldSimple"))
        .extracting(it -> it.getAttribute("w:instr"))
        .containsExactly("PAGE", "NUMPAGES");
  }

  @Test
  void the_head_of_a_table_stands_on_every_page() {
    assertThat(WordFile.of(TABLE).texts("//w:tr[w:trPr/w:tblHeader]"))
        .containsExactly("MaatregelBijzonderheden");
  }

  @Test
  void no_row_of_a_table_is_cut_in_two() {
    assertThat(WordFile.of(TABLE).find(WordFile.DOCUMENT, "//w:tr[w:trPr/w:cantSplit]"))
        .hasSize(501);
  }

  @Test
  void a_table_says_what_it_shows() {
    assertThat(WordFile.of(TABLE).values("//w:tblPr/w:tblCaption")).containsExactly("Lange tabel");
  }

  @Test
  void what_leads_in_a_list_stays_with_it() {
    Document document = Documents.of(Paragraph.of("Te weten:"), items(Items.Marker.BULLET, 2));

    assertThat(WordFile.of(document).texts("//w:p[w:pPr/w:keepNext]")).containsExactly("Te weten:");
  }

  @Test
  void a_page_begins_with_the_paragraph_after_its_break() {
    Document document = Documents.of(new PageBreak(), Paragraph.of("Nieuw"));

    assertThat(WordFile.of(document).texts("//w:p[w:pPr/w:pageBreakBefore]"))
        .containsExactly("Nieuw");
  }

  @Test
  void a_note_in_a_tone_has_the_style_of_that_tone() {
    WordFile file = WordFile.of(SampleDocuments.everyBlock(Documents.DUTCH));

    assertThat(file.texts("//w:p[w:pPr/w:pStyle/@w:val='CalloutOpen'][1]"))
        .containsExactly("Nog open: Nog niet afgesproken Gewone tekst");
  }

  @ParameterizedTest
  @EnumSource
  void every_tone_has_a_style(Tone tone) {
    WordFile file = WordFile.of(Documents.of());

    assertThat(file.find("word/styles.xml", "//w:style[@w:styleId='" + Look.callout(tone) + "']"))
        .hasSize(1);
  }

  @Test
  void signatures_stay_on_one_page() {
    WordFile file = WordFile.of(LongAgreement.document());

    assertThat(file.find(WordFile.DOCUMENT, "//w:tbl[w:tblPr/w:tblStyle/@w:val='Signing']//w:p"))
        .allMatch(it -> it.getElementsByTagName("w:keepNext").getLength() == 1);
  }

  @Test
  void a_table_of_contents_of_nothing_is_left_out() {
    WordFile file = WordFile.of(Documents.of(new Contents("Inhoud", 1)));

    assertThat(file.texts("//w:p[.//w:t]")).containsExactly("Titel");
  }

  @Test
  void every_style_that_is_used_is_defined() {
    WordFile file = WordFile.of(SampleDocuments.everyBlock(Documents.DUTCH));

    assertThat(
            file.find("word/styles.xml", "//w:style").stream()
                .map(it -> it.getAttribute("w:styleId")))
        .containsAll(file.values("//w:pStyle | //w:rStyle | //w:tblStyle"));
  }
}
