package nl.artikel28.validation.definition;

import static nl.artikel28.agreement.text.DraftingDefect.REPEALED_VOCABULARY;
import static nl.artikel28.report.Severity.WARNING;

import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.definition.Definition;
import nl.artikel28.agreement.definition.DefinitionBasis;
import nl.artikel28.agreement.text.Clause;
import nl.artikel28.agreement.text.WrittenTerm;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.policy.Policy;
import nl.artikel28.testkit.Agreements;
import nl.artikel28.validation.DraftingTexts;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoWordsOfRepealedLawTest {

  private final RuleTester rule = RuleTester.of("DEF-03");

  private static DataProcessingAgreement fromRepealedLaw() {
    return DefinitionTexts.with(
        definitions ->
            definitions.addTerms(
                Definition.builder().term("Derde").basis(DefinitionBasis.GDPR).build(),
                Definition.builder().term("Bestand").basis(DefinitionBasis.REPEALED_LAW).build()));
  }

  private static DataProcessingAgreement definedInClause4(DataProcessingAgreement agreement) {
    return DraftingTexts.with(
        agreement,
        text ->
            text.addTerms(
                WrittenTerm.builder()
                    .path(AttributePath.of("definitions.terms[1]"))
                    .addClause("4")
                    .build()));
  }

  @Test
  void is_satisfied_when_a_person_has_read_the_text_and_noted_nothing() {
    rule.on(Agreements.complete()).isSatisfied();
    rule.on(DraftingTexts.ofClauses("De verwerker helpt de verantwoordelijke.")).isSatisfied();
  }

  @Test
  void is_violated_by_a_remark() {
    rule.on(DraftingTexts.remarked(DraftingTexts.remark(REPEALED_VOCABULARY, "exit")))
        .isViolated(WARNING)
        .at("exit")
        .writtenIn("14")
        .saying("There are words of a repealed law here.")
        .sayingInDutch("Hier staan woorden uit een vervallen wet.");
    rule.on(
            DraftingTexts.remarked(
                DraftingTexts.remark(REPEALED_VOCABULARY).toBuilder().addWords("verzet").build()))
        .isViolated(WARNING)
        .saying("These words come from a repealed law: “verzet”");
  }

  @Test
  void is_violated_by_a_definition_from_a_repealed_law() {
    rule.on(fromRepealedLaw())
        .isViolated(WARNING)
        .at("definitions.terms[1]")
        .saying("comes from a repealed law: “Bestand”")
        .sayingInDutch("komt uit een vervallen wet: “Bestand”");
  }

  @Test
  void says_nothing_twice_about_a_definition() {
    rule.on(
            DraftingTexts.remarked(
                fromRepealedLaw(),
                DraftingTexts.remark(REPEALED_VOCABULARY, "definitions.terms[1]")))
        .isViolated(WARNING)
        .at("definitions.terms[1]");
    rule.on(
            DraftingTexts.remarked(
                definedInClause4(fromRepealedLaw()),
                DraftingTexts.remark(REPEALED_VOCABULARY).toBuilder().addClauses("4").build()))
        .isViolated(WARNING)
        .at("text.remarks[0]");
  }

  @Test
  void a_remark_on_another_definition_in_the_same_clause_is_no_remark_on_this_one() {
    rule.on(
            DraftingTexts.remarked(
                definedInClause4(fromRepealedLaw()),
                DraftingTexts.remark(REPEALED_VOCABULARY, "definitions.terms[0]").toBuilder()
                    .addClauses("4")
                    .build()))
        .isViolated(WARNING, WARNING)
        .at("definitions.terms[0]", "definitions.terms[1]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wbp",
        "Wet bescherming persoonsgegevens",
        "bewerker",
        "bewerkersovereenkomst",
        "College bescherming persoonsgegevens"
      })
  void is_violated_by_a_word_of_the_policy_in_the_text(String word) {
    rule.on(DraftingTexts.ofClauses("Alles is goed.", "Volgens de " + word + " is dat zo."))
        .isViolated(WARNING)
        .at("text.clauses[2].text")
        .writtenIn("2")
        .saying("The text has words of a repealed law: “" + word + "”.")
        .sayingInDutch("In de tekst staan woorden uit een vervallen wet: “" + word + "”.");
  }

  @Test
  void is_violated_by_a_word_of_the_policy_in_a_heading() {
    rule.on(
            DraftingTexts.with(
                Agreements.complete(),
                text ->
                    text.addClauses(
                        Clause.builder().number("18").heading("Plichten bewerker").build())))
        .isViolated(WARNING)
        .at("text.clauses[17].heading")
        .writtenIn("18");
  }

  @Test
  void is_violated_by_a_word_of_the_policy_in_the_title() {
    DataProcessingAgreement titled =
        Agreements.complete().toBuilder().title("Bewerkersovereenkomst 2014").build();
    rule.on(titled)
        .isViolated(WARNING)
        .at("title")
        .saying("The title has words of a repealed law: “bewerkersovereenkomst”")
        .sayingInDutch("In de titel staan woorden uit een vervallen wet");
    rule.on(DraftingTexts.remarked(titled, DraftingTexts.remark(REPEALED_VOCABULARY, "title")))
        .isViolated(WARNING);
  }

  @Test
  void says_nothing_twice_about_a_clause() {
    rule.on(
            DraftingTexts.remarked(
                DraftingTexts.ofClauses("De bewerker werkt."),
                DraftingTexts.remark(REPEALED_VOCABULARY).toBuilder().addClauses("1").build()))
        .isViolated(WARNING)
        .at("text.remarks[0]");
  }

  @Test
  void the_statute_knows_the_words_and_a_policy_may_know_none() {
    DataProcessingAgreement old = DraftingTexts.ofClauses("De bewerker werkt.");
    rule.under(Policy.statute()).on(old).isViolated(WARNING);
    rule.under(Policy.standard().toBuilder().repealedWords(Optional.empty()).build())
        .on(old)
        .isSatisfied();
  }

  @Test
  void is_undetermined_when_nobody_has_read_the_text() {
    rule.on(DraftingTexts.unread(Agreements.complete(), REPEALED_VOCABULARY))
        .isUndetermined()
        .saying("Nobody has read the text for this.")
        .sayingInDutch("Niemand heeft de tekst hierop nagelezen.");
  }
}
