package nl.artikel28.report;

import static org.assertj.core.api.Assertions.assertThat;

import nl.artikel28.text.LocalisedText;
import org.junit.jupiter.api.Test;

class LegalBasisTest {

  private static LegalBasis.Builder gdpr() {
    return LegalBasis.builder()
        .instrument("GDPR")
        .name(new LocalisedText("AVG", "GDPR"))
        .source(SourceClass.STATUTE)
        .confirmation(Confirmation.LOOKED_UP);
  }

  private static LocalisedText both(LegalBasis basis) {
    return new LocalisedText(basis.cite(LocalisedText.DUTCH), basis.cite(LocalisedText.ENGLISH));
  }

  @Test
  void cites_article_paragraph_and_point() {
    assertThat(both(gdpr().article("28").paragraph("3").letter("h").build()))
        .isEqualTo(new LocalisedText("artikel 28, lid 3, onder h, AVG", "Article 28(3)(h) GDPR"));
  }

  @Test
  void cites_an_article_alone() {
    assertThat(both(gdpr().article("10").build()))
        .isEqualTo(new LocalisedText("artikel 10 AVG", "Article 10 GDPR"));
  }

  @Test
  void cites_a_range_of_articles() {
    assertThat(both(gdpr().article("44-50").build()))
        .isEqualTo(new LocalisedText("artikelen 44 tot en met 50 AVG", "Articles 44 to 50 GDPR"));
  }

  @Test
  void cites_a_place_in_an_article() {
    assertThat(
            both(
                gdpr()
                    .article("28")
                    .paragraph("3")
                    .place(new LocalisedText("aanhef", "opening words"))
                    .build()))
        .isEqualTo(
            new LocalisedText(
                "artikel 28, lid 3, aanhef, AVG", "Article 28(3), opening words, GDPR"));
  }

  @Test
  void cites_a_place_that_is_no_article_after_the_name() {
    assertThat(both(gdpr().place(new LocalisedText("overweging 26", "recital 26")).build()))
        .isEqualTo(new LocalisedText("AVG, overweging 26", "GDPR, recital 26"));
  }

  @Test
  void cites_an_instrument_as_a_whole() {
    assertThat(both(gdpr().build())).isEqualTo(new LocalisedText("AVG", "GDPR"));
  }
}
