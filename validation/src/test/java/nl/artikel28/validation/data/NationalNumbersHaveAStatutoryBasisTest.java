package nl.artikel28.validation.data;

import static nl.artikel28.report.Severity.ERROR;
import static nl.artikel28.validation.data.DataTexts.offered;
import static nl.artikel28.validation.data.DataTexts.plain;
import static nl.artikel28.validation.data.DataTexts.withCategories;

import nl.artikel28.agreement.data.NationalNumber;
import nl.artikel28.agreement.data.NationalNumberKind;
import nl.artikel28.agreement.data.PersonalDataCategory;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class NationalNumbersHaveAStatutoryBasisTest {

  private static final PersonalDataCategory BSN = numbered(NationalNumberKind.BSN);
  private static final PersonalDataCategory BASED_BSN =
      BSN.toBuilder()
          .nationalNumber(
              NationalNumber.builder()
                  .kind(NationalNumberKind.BSN)
                  .statutoryBasis("Wabb art. 10")
                  .build())
          .build();

  private final RuleTester rule = RuleTester.of("CAT-05");

  private static PersonalDataCategory numbered(NationalNumberKind kind) {
    return PersonalDataCategory.builder()
        .label("Aanvrager")
        .nationalNumber(NationalNumber.builder().kind(kind).build())
        .build();
  }

  @Test
  void is_satisfied_when_a_statute_is_recorded() {
    rule.on(withCategories(plain(), BASED_BSN)).isSatisfied();
  }

  @Test
  void is_violated_without_a_statute() {
    rule.on(withCategories(plain(), BSN))
        .isViolated(ERROR)
        .at("data.categories[1].nationalNumber")
        .saying("“Aanvrager” contains a Dutch citizen service number (BSN).")
        .sayingInDutch("“Aanvrager” bevat een burgerservicenummer (BSN).");
  }

  @Test
  void names_the_kind_of_number() {
    rule.on(withCategories(numbered(NationalNumberKind.EDUCATION_NUMBER)))
        .isViolated(ERROR)
        .sayingInDutch("een onderwijsnummer");
  }

  @Test
  void gives_a_finding_for_each_type_of_data() {
    rule.on(withCategories(BSN, BASED_BSN, BSN))
        .isViolated(ERROR, ERROR)
        .at("data.categories[0].nationalNumber", "data.categories[2].nationalNumber");
  }

  @Test
  void is_not_applicable_when_no_number_is_agreed() {
    rule.on(withCategories(plain(), offered(BSN)))
        .isNotApplicable()
        .saying("The agreed data include no national identification number.")
        .sayingInDutch("De afgesproken gegevens bevatten geen nationaal identificatienummer.");
    rule.on(DataTexts.without()).isNotApplicable();
  }

  @Test
  void is_undetermined_when_the_data_stand_elsewhere() {
    rule.on(RuleTester.elsewhere(withCategories(), "data.categories")).isUndetermined();
  }

  @Test
  void is_undetermined_when_the_statute_stands_elsewhere() {
    rule.on(
            RuleTester.elsewhere(
                withCategories(BSN), "data.categories[0].nationalNumber.statutoryBasis"))
        .isUndetermined();
  }
}
