package nl.artikel28.rendering.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.artikel28.rendering.Renderers;
import nl.artikel28.rendering.document.Document;
import nl.artikel28.rendering.spi.Theme;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What can be said of a page without a browser. */
class HtmlPageTest {

  private static final Locale DUTCH = Locale.forLanguageTag("nl");
  private static final Document EVERY_BLOCK = SampleDocuments.everyBlock(DUTCH);

  private static org.jsoup.nodes.Document page(Document document) {
    return Jsoup.parse(new String(Renderers.of().format("html").render(document), UTF_8));
  }

  static Stream<Document> samples() {
    return Stream.concat(
        Stream.of(EVERY_BLOCK, SampleDocuments.withDepth(8), SampleDocuments.withEmptyParts()),
        SampleDocuments.HOSTILE.stream().map(SampleDocuments::withText));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void nothing_in_it_runs_or_is_fetched(Document document) {
    assertThat(page(document).select("script, img, iframe, object, embed, link, base, form"))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void no_element_has_a_style_or_a_handler_of_its_own(Document document) {
    for (Element element : page(document).getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey())
            .matches(
                "lang|charset|name|content|http-equiv|id|class|href|role|tabindex|scope"
                    + "|aria-(labelledby|hidden|level)|data-(clauses|paths|remarks)|#doctype.*|"
                    + "publicid|systemid");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void headings_skip_no_level(Document document) {
    int last = 0;
    for (Element heading : page(document).select("h1, h2, h3, h4, h5, h6, [role=heading]")) {
      String level = heading.attr("aria-level");
      int now = Integer.parseInt(level.isEmpty() ? heading.tagName().substring(1) : level);
      assertThat(now).as(heading.text()).isLessThanOrEqualTo(last + 1);
      last = now;
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void no_two_elements_have_one_id(Document document) {
    assertThat(page(document).select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void every_link_within_leads_somewhere(Document document) {
    org.jsoup.nodes.Document page = page(document);
    List<String> targets = new ArrayList<>();
    page.select("a[href^=#]").eachAttr("href").forEach(href -> targets.add(href.substring(1)));
    assertThat(page.select("[id]").eachAttr("id")).containsAll(targets);
  }

  @Test
  void the_policy_lets_nothing_in_but_the_style_sheet() throws Exception {
    org.jsoup.nodes.Document page = page(EVERY_BLOCK);
    byte[] sheet = page.expectFirst("style").data().getBytes(UTF_8);
    String hash =
        Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(sheet));
    assertThat(page.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .isEqualTo("default-src 'none'; style-src 'sha256-" + hash + "'");
  }

  @Test
  void the_style_sheet_begins_and_ends_without_blanks_which_some_leave_out_of_the_hash() {
    String sheet = page(EVERY_BLOCK).expectFirst("style").data();
    assertThat(sheet).isEqualTo(sheet.strip());
  }

  @Test
  void the_accent_is_that_of_the_theme() {
    byte[] red = Renderers.of().format("html").with(new Theme("#8b1a1a")).render(EVERY_BLOCK);
    assertThat(new String(red, UTF_8)).contains("--accent: #8b1a1a;").doesNotContain("#1f3a5f");
  }

  @Test
  void language_title_and_description_are_those_of_the_document() {
    org.jsoup.nodes.Document page =
        page(SampleDocuments.everyBlock(Locale.forLanguageTag("en-GB")));
    assertThat(page.expectFirst("html").attr("lang")).isEqualTo("en-GB");
    assertThat(page.title()).isEqualTo("Voorbeeld van een document");
    assertThat(page.expectFirst("meta[name=description]").attr("content"))
        .isEqualTo("Een document om een vorm mee te toetsen.");
  }

  @Test
  void words_in_another_language_say_so() {
    assertThat(page(EVERY_BLOCK).select("[lang=en]").eachText())
        .contains("in English Gewone tekst");
  }

  @Test
  void the_contents_stand_before_the_text_and_can_be_passed_over() {
    org.jsoup.nodes.Document page = page(EVERY_BLOCK);
    assertThat(page.body().children().eachAttr("id")).contains("_text");
    assertThat(page.body().children().stream().map(Element::tagName))
        .containsExactly("a", "header", "nav", "main");
    assertThat(page.expectFirst("a.skip").attr("href")).isEqualTo("#_text");
  }

  @Test
  void the_contents_link_to_the_headings_of_so_many_levels() {
    assertThat(page(EVERY_BLOCK).select("nav a").eachText())
        .containsExactly(
            "Overwegingen",
            "Artikel 1 Eerste artikel Gewone tekst",
            "Artikel 2 Tweede artikel",
            "Zonder nummer",
            "Dieper",
            "Partijen",
            "Bijlage 1 Maatregelen");
    assertThat(page(SampleDocuments.withEmptyParts()).select("nav ol ol")).isEmpty();
  }

  @Test
  void a_block_says_where_it_comes_from() {
    Element clause = page(EVERY_BLOCK).expectFirst("#lid-1-3");
    assertThat(clause.dataset())
        .containsEntry("clauses", "7.1")
        .containsEntry("paths", "breachNotification.deadline")
        .containsEntry("remarks", "BRN-03");
  }

  @Test
  void a_place_to_fill_in_says_so_and_what_it_is_for() {
    Element blank = page(EVERY_BLOCK).expectFirst(".blank");
    assertThat(blank.text()).isEqualTo("in te vullen: [naam Gewone tekst]");
    assertThat(blank.dataset()).containsEntry("paths", "parties[0].name");
  }

  @Test
  void an_option_says_whether_it_is_chosen() {
    assertThat(page(EVERY_BLOCK).expectFirst(".choices").select("p:has(.label)").eachText())
        .containsExactly(
            "\u2612 gekozen: gekozen Gewone tekst", "\u2610 niet gekozen: open gelaten");
  }

  @Test
  void a_remark_is_a_note_with_its_tone_in_words() {
    assertThat(page(EVERY_BLOCK).select("#lid-1-3 + aside[role=note].warning").text())
        .isEqualTo("Waarschuwing BRN-03 De termijn is te lang. Gewone tekst");
  }

  @Test
  void a_table_has_a_caption_and_headings_in_a_frame_for_the_keyboard() {
    Element frame = page(EVERY_BLOCK).expectFirst(".frame[tabindex=0][role=group]");
    Element caption = frame.expectFirst("caption");
    assertThat(caption.text()).isEqualTo("Maatregelen Gewone tekst");
    assertThat(frame.attr("aria-labelledby")).isEqualTo(caption.id());
    assertThat(frame.select("thead th[scope=col]").eachText())
        .containsExactly("Maatregel", "Bijzonderheden");
    assertThat(frame.select("tbody th[scope=row]").eachText())
        .containsExactly("Versleuteling", "Gewone tekst", "Toegang");
  }

  @Test
  void columns_are_as_wide_as_their_weights_ask() {
    assertThat(page(EVERY_BLOCK).select("col").eachAttr("class"))
        .containsExactly("w35", "w65", "w20", "w20", "w60");
  }
}
