package nl.artikel28.validation.data;

import static nl.artikel28.report.Severity.WARNING;
import static nl.artikel28.validation.data.DataTexts.offered;
import static nl.artikel28.validation.data.DataTexts.withCategories;

import nl.artikel28.agreement.data.PersonalDataCategory;
import nl.artikel28.agreement.data.TextPart;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class AnnexNamesWhatTheBodyNamesTest {

  private static final PersonalDataCategory IN_BODY = listed("Telefoonnummer", TextPart.BODY);
  private static final PersonalDataCategory IN_ANNEX = listed("Naam", TextPart.ANNEX);
  private static final PersonalDataCategory IN_BOTH =
      listed("Adres", TextPart.BODY, TextPart.ANNEX);
  private static final PersonalDataCategory NOT_RECORDED = listed("Geslacht");

  private final RuleTester rule = RuleTester.of("CAT-06");

  private static PersonalDataCategory listed(String label, TextPart... parts) {
    return PersonalDataCategory.builder().label(label).addListedIn(parts).build();
  }

  @Test
  void is_satisfied_when_the_annex_names_all() {
    rule.on(withCategories(IN_ANNEX, IN_BOTH)).isSatisfied();
  }

  @Test
  void is_violated_when_the_articles_name_something_more() {
    rule.on(withCategories(IN_ANNEX, IN_BODY))
        .isViolated(WARNING)
        .at("data.categories[1]")
        .saying("“Telefoonnummer” is in the articles, but not in the list in the annex.")
        .sayingInDutch(
            "“Telefoonnummer” staat in de artikelen, maar niet in de lijst in de bijlage.");
  }

  @Test
  void gives_a_finding_for_each_type_of_data() {
    rule.on(withCategories(IN_BODY, IN_BOTH, IN_BODY))
        .isViolated(WARNING, WARNING)
        .at("data.categories[0]", "data.categories[2]");
  }

  @Test
  void leaves_alone_what_is_not_recorded_or_not_agreed() {
    rule.on(withCategories(IN_ANNEX, NOT_RECORDED, offered(IN_BODY))).isSatisfied();
  }

  @Test
  void is_not_applicable_when_no_annex_lists_agreed_data() {
    rule.on(withCategories(IN_BODY, NOT_RECORDED, offered(IN_ANNEX)))
        .isNotApplicable()
        .saying("no annex with a list of personal data")
        .sayingInDutch("geen bijlage met een lijst van persoonsgegevens");
    rule.on(DataTexts.without()).isNotApplicable();
  }

  @Test
  void is_undetermined_when_the_list_stands_elsewhere() {
    rule.on(RuleTester.elsewhere(withCategories(IN_BODY), "data.categories")).isUndetermined();
  }
}
