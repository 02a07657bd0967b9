package nl.artikel28.validation.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegulationReferencesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "artikel 100 AVG",
        "artikel 0 AVG",
        "artikel 12a AVG",
        "Artikel 4 lid 1 AVG",
        "artikel 4, lid 12, AVG",
        "artikel 4, onder 27, van de AVG",
        "art. 28 lid 11 AVG",
        "art.28 lid 11 AVG",
        "artikel 28, elfde lid, AVG",
        "artikel 28, lid 3, onder i, AVG",
        "artikel 28 sub i AVG",
        "artikel 29 eerste lid AVG",
        "artikelen 12 t/m 122 AVG",
        "artikelen 99-101 van de AVG",
        "de artikelen 28 en 128 AVG",
        "artikel 33 lid 3 en lid 6 AVG",
        "artikel 33, lid 1 tot en met 600, AVG",
        "artikel 6, lid 1, onder a en g, AVG",
        "artikel 28 van de Algemene verordening gegevensbescherming en artikel 128 AVG",
        "artikel 128 Verordening (EU) 2016/679",
        "Article 28(11) GDPR",
        "Article 28 (3) (i) of the GDPR",
        "Articles 32 to 136 GDPR",
        "Article 4(27) of Regulation (EU) 2016/679",
        "Art. 28 Abs. 11 DSGVO",
        "Art. 28 Abs. 3 lit. i DS-GVO",
        "article 28, paragraphe 11, du RGPD"
      })
  void finds_what_the_regulation_does_not_have(String reference) {
    assertThat(RegulationReferences.toNothingIn("Volgens " + reference + " is dat zo.")).hasSize(1);
    assertThat(RegulationReferences.toNothingIn(reference)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "artikel 28 AVG",
        "artikel 4, onder 12, AVG",
        "artikel 4 sub 12 AVG",
        "artikel 28, derde lid, aanhef en onder h, van de AVG",
        "artikel 28 sub h AVG",
        "artikel 28 lid 3 en 4 AVG",
        "artikel 28 lid 3 en 32 AVG",
        "artikel 28, lid 3, onder a, b en h, AVG",
        "artikelen 12 tot en met 22 AVG",
        "artikelen 37-39 AVG",
        "Article 28(3)(h) GDPR",
        "Articles 28(3) and 32(1)(a) to (d) of the GDPR",
        "Article 4(12) GDPR",
        "Art. 28 Abs. 3 Satz 2 DSGVO",
        "artikel 50 onder d AVG",
        "artikel 128",
        "artikel 128 van deze overeenkomst",
        "artikel 12a UAVG",
        "artikel 6:82 BW en de AVG",
        "artikel 7.112 van de overeenkomst, AVG",
        "artikel 46 UAVG en artikel 87 AVG",
        "artikel AVG",
        "artikel 128 Wbp en de AVG",
        "een zwart 128 AVG",
        "artikel",
        "art. ",
        "artikel 28, lid",
        "artikel 28 ("
      })
  void leaves_the_rest_alone(String text) {
    assertThat(RegulationReferences.toNothingIn("Volgens " + text)).isEmpty();
    assertThat(RegulationReferences.toNothingIn("Volgens " + text + " is dat zo.")).isEmpty();
  }

  @Test
  void shows_the_reference_as_it_stands_there_on_one_line() {
    assertThat(RegulationReferences.toNothingIn("Zie Artikel 28,\nlid 11, AVG, en verder."))
        .containsExactly("Artikel 28, lid 11, AVG");
  }

  @Test
  void takes_time_in_proportion_to_the_text() {
    for (String each :
        new String[] {
          "art", "art. 1, ", "artikel 1 en ", "artikel ", "artikel 1 (", "artikel 1,"
        }) {
      Assertions.assertTimeout(
          Duration.ofSeconds(20), () -> RegulationReferences.toNothingIn(each.repeat(300_000)));
    }
  }
}
