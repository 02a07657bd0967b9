package nl.artikel28.validation.data;

import static nl.artikel28.agreement.data.SpecialCategoriesStatus.AT_CONTROLLERS_RISK;
import static nl.artikel28.agreement.data.SpecialCategoriesStatus.CANNOT_BE_KNOWN;
import static nl.artikel28.agreement.data.SpecialCategoriesStatus.INCIDENTAL;
import static nl.artikel28.agreement.data.SpecialCategoriesStatus.NONE;
import static nl.artikel28.agreement.data.SpecialCategoriesStatus.ONLY_AFTER_AGREEMENT;
import static nl.artikel28.agreement.data.SpecialCategoriesStatus.PROCESSED;
import static nl.artikel28.report.Severity.ERROR;
import static nl.artikel28.report.Severity.WARNING;
import static nl.artikel28.validation.data.DataTexts.offered;
import static nl.artikel28.validation.data.DataTexts.plain;

import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.data.PersonalDataCategory;
import nl.artikel28.agreement.data.SpecialCategories;
import nl.artikel28.agreement.data.SpecialCategoriesStatus;
import nl.artikel28.agreement.data.SpecialCategory;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class SpecialCategoriesAreDeclaredTest {

  private static final PersonalDataCategory MEDICAL =
      PersonalDataCategory.builder()
          .label("Medisch dossier")
          .addSpecial(SpecialCategory.HEALTH, SpecialCategory.GENETIC_DATA)
          .build();

  private static final PersonalDataCategory SAFE_MEDICAL =
      MEDICAL.toBuilder().addSafeguard("apart versleuteld").build();

  private final RuleTester rule = RuleTester.of("CAT-03");

  private static Optional<SpecialCategories> declared(SpecialCategoriesStatus status) {
    return Optional.of(SpecialCategories.builder().status(status).build());
  }

  private static Optional<SpecialCategories> safeguarded(SpecialCategoriesStatus status) {
    return Optional.of(
        SpecialCategories.builder().status(status).addSafeguard("logging van elke inzage").build());
  }

  private static DataProcessingAgreement with(
      Optional<SpecialCategories> declaration, PersonalDataCategory... categories) {
    return DataTexts.with(
        data -> data.specialCategories(declaration).categories(List.of(categories)));
  }

  @Test
  void is_satisfied_when_the_text_declares_that_there_are_none() {
    rule.on(with(declared(NONE), plain())).isSatisfied();
  }

  @Test
  void is_satisfied_when_there_are_none_without_further_agreement() {
    rule.on(with(declared(ONLY_AFTER_AGREEMENT), plain())).isSatisfied();
  }

  @Test
  void is_satisfied_by_safeguards_for_all_of_them() {
    rule.on(with(safeguarded(PROCESSED), MEDICAL)).isSatisfied();
    rule.on(with(safeguarded(INCIDENTAL), plain())).isSatisfied();
    rule.on(with(safeguarded(ONLY_AFTER_AGREEMENT), MEDICAL)).isSatisfied();
  }

  @Test
  void is_satisfied_by_safeguards_on_each_type_of_data() {
    rule.on(with(declared(PROCESSED), plain(), SAFE_MEDICAL)).isSatisfied();
  }

  @Test
  void is_satisfied_by_a_type_of_data_with_safeguards_and_no_declaration() {
    rule.on(with(Optional.empty(), SAFE_MEDICAL)).isSatisfied();
  }

  @Test
  void is_violated_when_the_text_declares_nothing() {
    rule.on(with(Optional.empty(), plain()))
        .isViolated(ERROR)
        .at("data.specialCategories")
        .saying("does not say whether the processor processes special categories")
        .sayingInDutch("zegt niet of de verwerker bijzondere persoonsgegevens verwerkt");
    rule.on(DataTexts.without()).isViolated(ERROR);
  }

  @Test
  void is_violated_when_only_an_offered_type_of_data_is_special() {
    rule.on(with(Optional.empty(), offered(SAFE_MEDICAL)))
        .isViolated(ERROR)
        .at("data.specialCategories");
  }

  @Test
  void is_violated_when_there_are_none_but_the_text_names_some() {
    rule.on(with(declared(NONE), plain(), SAFE_MEDICAL))
        .isViolated(ERROR)
        .at("data.categories[1]")
        .saying("But “Medisch dossier” belongs to them: genetic data, health.")
        .sayingInDutch(
            "Maar “Medisch dossier” valt daar wel onder: genetische gegevens, gezondheid.");
  }

  @Test
  void is_not_contradicted_by_an_offered_type_of_data() {
    rule.on(with(declared(NONE), offered(MEDICAL))).isSatisfied();
  }

  @Test
  void is_violated_when_the_processor_says_that_it_cannot_know() {
    rule.on(with(declared(CANNOT_BE_KNOWN), plain()))
        .isViolated(ERROR)
        .at("data.specialCategories")
        .saying("cannot know whether it processes special categories")
        .sayingInDutch("kan de verwerker niet weten of hij bijzondere persoonsgegevens verwerkt");
  }

  @Test
  void weighs_less_when_the_controller_bears_the_risk() {
    rule.on(with(safeguarded(AT_CONTROLLERS_RISK), plain()))
        .isViolated(WARNING)
        .at("data.specialCategories")
        .saying("at its own risk")
        .sayingInDutch("op eigen risico");
  }

  @Test
  void weighs_less_when_only_the_safeguards_are_missing() {
    rule.on(with(declared(PROCESSED), plain()))
        .isViolated(WARNING)
        .at("data.specialCategories")
        .saying("names no safeguards for them")
        .sayingInDutch("noemt daarvoor geen waarborgen");
    rule.on(with(declared(INCIDENTAL), plain())).isViolated(WARNING);
  }

  @Test
  void names_each_type_of_data_without_safeguards() {
    rule.on(with(declared(PROCESSED), MEDICAL, SAFE_MEDICAL, offered(MEDICAL), MEDICAL))
        .isViolated(WARNING, WARNING)
        .at("data.categories[0]", "data.categories[3]")
        .saying("“Medisch dossier” belongs to the special categories of data")
        .sayingInDutch("“Medisch dossier” valt onder de bijzondere persoonsgegevens");
  }

  @Test
  void asks_safeguards_for_a_type_of_data_without_a_declaration() {
    rule.on(with(Optional.empty(), MEDICAL)).isViolated(WARNING).at("data.categories[0]");
  }

  @Test
  void asks_safeguards_for_a_type_of_data_that_the_parties_have_agreed_on() {
    rule.on(with(declared(ONLY_AFTER_AGREEMENT), MEDICAL))
        .isViolated(WARNING)
        .at("data.categories[0]");
  }

  @Test
  void is_undetermined_when_the_declaration_stands_elsewhere() {
    rule.on(RuleTester.elsewhere(with(Optional.empty(), plain()), "data.specialCategories"))
        .isUndetermined();
  }

  @Test
  void is_undetermined_when_the_safeguards_stand_elsewhere() {
    rule.on(
            RuleTester.elsewhere(
                with(declared(PROCESSED), plain()), "data.specialCategories.safeguards"))
        .isUndetermined();
    rule.on(RuleTester.elsewhere(with(Optional.empty(), MEDICAL), "data.categories[0].safeguards"))
        .isUndetermined();
  }
}
