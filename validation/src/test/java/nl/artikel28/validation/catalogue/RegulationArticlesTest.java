package nl.artikel28.validation.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegulationArticlesTest {

  private static final RegulationArticles GDPR = RegulationArticles.GDPR;

  @ParameterizedTest
  @CsvSource({
    "1, 3,",
    "4, ,",
    "4, , 1",
    "4, , 26",
    "6, 1, f",
    "9, 2, j",
    "28, 10,",
    "28, 3, h",
    "30, 2, d",
    "32, 1, d",
    "33, 5,",
    "33, 3, d",
    "35, 11,",
    "50, , d",
    "70, 1, y",
    "83, 9,",
    "83, 2, k",
    "87, ,",
    "99, 2,"
  })
  void has_what_the_regulation_has(String article, String paragraph, String point) {
    assertThat(GDPR.exists(article, Optional.ofNullable(paragraph), Optional.ofNullable(point)))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "0, ,",
    "100, ,",
    "1, 4,",
    "4, 1,",
    "4, , 27",
    "4, , 0",
    "4, , a",
    "6, 1, g",
    "28, 11,",
    "28, 3, i",
    "28, , h",
    "28, 3, hh",
    "28, 3, H",
    "29, 1,",
    "32, 2, a",
    "33, 0,",
    "33, x,",
    "x, ,",
    "99999, ,",
    "12-22, ,"
  })
  void has_nothing_else(String article, String paragraph, String point) {
    assertThat(GDPR.exists(article, Optional.ofNullable(paragraph), Optional.ofNullable(point)))
        .isFalse();
  }

  @Test
  void has_all_99_articles() {
    for (int article = 1; article <= 99; article++) {
      assertThat(GDPR.exists(Integer.toString(article), Optional.empty(), Optional.empty()))
          .as("article " + article)
          .isTrue();
    }
  }

  @Test
  void knows_the_articles_with_points_and_no_numbered_paragraphs() {
    assertThat(GDPR.hasPointsOnly("4")).isTrue();
    assertThat(GDPR.hasPointsOnly("50")).isTrue();
    assertThat(GDPR.hasPointsOnly("28")).isFalse();
    assertThat(GDPR.hasPointsOnly("29")).isFalse();
    assertThat(GDPR.hasPointsOnly("100")).isFalse();
  }

  @Test
  void finds_a_point_in_any_paragraph() {
    assertThat(GDPR.hasPointAnywhere("28", "h")).isTrue();
    assertThat(GDPR.hasPointAnywhere("28", "i")).isFalse();
    assertThat(GDPR.hasPointAnywhere("29", "a")).isFalse();
    assertThat(GDPR.hasPointAnywhere("100", "a")).isFalse();
  }
}
