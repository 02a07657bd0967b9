package nl.artikel28.validation.definition;

import static nl.artikel28.agreement.text.DraftingDefect.NON_PERSON;
import static nl.artikel28.report.Severity.WARNING;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.data.DataSubjectCategory;
import nl.artikel28.policy.Policy;
import nl.artikel28.testkit.Agreements;
import nl.artikel28.validation.DraftingTexts;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataSubjectsArePersonsTest {

  private final RuleTester rule = RuleTester.of("DEF-06");

  private static DataProcessingAgreement with(DataSubjectCategory... categories) {
    DataProcessingAgreement complete = Agreements.complete();
    return complete.toBuilder()
        .data(complete.data().orElseThrow().toBuilder().dataSubjects(List.of(categories)).build())
        .build();
  }

  private static DataProcessingAgreement labelled(String... labels) {
    return with(
        Arrays.stream(labels)
            .map(label -> DataSubjectCategory.builder().label(label).build())
            .toArray(DataSubjectCategory[]::new));
  }

  private static DataSubjectCategory category(String label, boolean persons) {
    return DataSubjectCategory.builder().label(label).naturalPersons(persons).build();
  }

  @Test
  void is_satisfied_by_categories_of_persons() {
    rule.on(Agreements.complete()).isSatisfied();
    rule.on(labelled("burgers", "medewerkers")).isSatisfied();
    rule.on(with(category("bedrijven met één eigenaar", true))).isSatisfied();
  }

  @Test
  void is_violated_by_a_category_that_is_said_not_to_be_of_persons() {
    rule.on(with(category("burgers", true), category("stichtingen", false)))
        .isViolated(WARNING)
        .at("data.dataSubjects[1]")
        .writtenIn("3")
        .saying(
            "As a category of data subjects the agreement names: “stichtingen”. Those are not"
                + " natural persons.")
        .sayingInDutch("noemt de overeenkomst: “stichtingen”. Dat zijn geen natuurlijke personen.");
  }

  @Test
  void counts_an_example_on_the_form() {
    rule.on(with(category("bedrijven", false).toBuilder().offered(true).build()))
        .isViolated(WARNING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bedrijven",
        "Bedrijven",
        "burgers en bedrijven",
        "medewerkers van klanten, bedrijven",
        "burgers of bedrijven",
        "legal persons",
        "other companies"
      })
  void is_violated_by_a_word_of_the_policy(String label) {
    rule.on(labelled(label)).isViolated(WARNING).at("data.dataSubjects[0]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bedrijvencontact",
        "medewerkers van bedrijven",
        "contactpersonen bij de bedrijven",
        "vertegenwoordigers (van) ondernemingen",
        "staff from other companies"
      })
  void persons_may_belong_to_what_is_none(String label) {
    rule.on(labelled(label)).isSatisfied();
  }

  @Test
  void in_english_of_is_a_word_of_belonging() {
    DataProcessingAgreement agreement = labelled("employees of companies");
    rule.on(agreement).isViolated(WARNING);
    rule.on(agreement.toBuilder().language(Locale.ENGLISH).build()).isSatisfied();
  }

  @Test
  void is_violated_by_a_remark() {
    rule.on(DraftingTexts.remarked(DraftingTexts.remark(NON_PERSON)))
        .isViolated(WARNING)
        .saying("The agreement names data subjects who are not natural persons.")
        .sayingInDutch("betrokkenen die geen natuurlijke personen zijn");
    rule.on(
            DraftingTexts.remarked(
                labelled("bedrijven"),
                DraftingTexts.remark(NON_PERSON, "data.dataSubjects[0]").toBuilder()
                    .addWords("bedrijven")
                    .build()))
        .isViolated(WARNING)
        .at("data.dataSubjects[0]")
        .saying("These are not natural persons: “bedrijven”.");
  }

  @Test
  void the_terms_decide_whether_or_not_anybody_has_read_the_text() {
    rule.on(DraftingTexts.unread(labelled("burgers"), NON_PERSON)).isSatisfied();
  }

  @Test
  void a_policy_without_words_needs_the_agreement_or_a_reader_to_say_it() {
    Policy silent = Policy.standard().toBuilder().nonPersonWords(Optional.empty()).build();
    rule.under(silent).on(labelled("bedrijven")).isSatisfied();
    rule.under(silent)
        .on(DraftingTexts.unread(with(category("burgers", true)), NON_PERSON))
        .isSatisfied();
    rule.under(silent)
        .on(DraftingTexts.unread(labelled("burgers"), NON_PERSON))
        .isUndetermined()
        .saying("Nobody has read the text for this.")
        .sayingInDutch("Niemand heeft de tekst hierop nagelezen.");
  }

  @Test
  void is_not_applicable_when_no_category_is_named() {
    rule.on(with()).isNotApplicable();
    rule.on(Agreements.complete().toBuilder().data(Optional.empty()).build()).isNotApplicable();
  }

  @Test
  void is_undetermined_when_it_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(with(), "data.dataSubjects")).isUndetermined();
  }
}
