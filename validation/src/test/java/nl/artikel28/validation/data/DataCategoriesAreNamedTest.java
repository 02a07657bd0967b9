package nl.artikel28.validation.data;

import static nl.artikel28.report.Severity.ERROR;
import static nl.artikel28.validation.data.DataTexts.offered;
import static nl.artikel28.validation.data.DataTexts.plain;
import static nl.artikel28.validation.data.DataTexts.withCategories;

import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class DataCategoriesAreNamedTest {

  private final RuleTester rule = RuleTester.of("CAT-01");

  @Test
  void is_satisfied_by_one_type_of_data() {
    rule.on(withCategories(plain())).isSatisfied();
  }

  @Test
  void is_satisfied_when_one_of_the_offered_types_is_ticked() {
    rule.on(withCategories(offered(plain()), plain())).isSatisfied();
  }

  @Test
  void is_violated_when_none_of_the_offered_types_is_ticked() {
    rule.on(withCategories(offered(plain()), offered(plain())))
        .isViolated(ERROR)
        .at("data.categories");
  }

  @Test
  void is_violated_when_the_text_is_silent() {
    rule.on(withCategories())
        .isViolated(ERROR)
        .at("data.categories")
        .saying("does not say which types of personal data")
        .sayingInDutch("zegt niet welke soorten persoonsgegevens");
    rule.on(DataTexts.without()).isViolated(ERROR);
  }

  @Test
  void says_that_a_field_is_left_blank() {
    rule.on(RuleTester.blank(withCategories(), "data.categories"))
        .isViolated(ERROR)
        .sayingInDutch("Er staat een leeg veld.");
  }

  @Test
  void is_undetermined_when_the_types_stand_elsewhere() {
    rule.on(RuleTester.elsewhere(withCategories(), "data.categories")).isUndetermined();
  }
}
