package nl.artikel28.validation.definition;

import static nl.artikel28.agreement.text.DraftingDefect.UNDEFINED_TERM;
import static nl.artikel28.agreement.text.DraftingDefect.UNUSED_TERM;
import static nl.artikel28.report.Severity.WARNING;

import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.text.Clause;
import nl.artikel28.agreement.text.WrittenTerm;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.testkit.Agreements;
import nl.artikel28.text.LocalisedText;
import nl.artikel28.validation.DraftingTexts;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsAreDefinedAndUsedTest {

  private final RuleTester rule = RuleTester.of("DEF-02");

  private static DataProcessingAgreement definedIn(
      DataProcessingAgreement agreement, int term, String clause) {
    return DraftingTexts.with(
        agreement,
        text ->
            text.addTerms(
                WrittenTerm.builder()
                    .path(AttributePath.of("definitions.terms[" + term + "]"))
                    .addClause(clause)
                    .build()));
  }

  /** A term that clause 1 defines, with a second clause. */
  private static DataProcessingAgreement with(String term, String definition, String clause) {
    return definedIn(
        DraftingTexts.ofClauses(DefinitionTexts.defining(term), definition, clause), 0, "1");
  }

  @Test
  void is_satisfied_when_a_person_has_read_the_text_and_noted_nothing() {
    rule.on(Agreements.complete()).isSatisfied();
  }

  @Test
  void is_violated_by_a_remark_on_a_term_that_is_not_defined() {
    rule.on(DraftingTexts.remarked(DraftingTexts.remark(UNDEFINED_TERM)))
        .isViolated(WARNING)
        .at("text.remarks[0]")
        .saying("uses a term that is not defined")
        .sayingInDutch("een begrip dat niet is omschreven");
    rule.on(
            DraftingTexts.remarked(
                DraftingTexts.remark(UNDEFINED_TERM, "mainAgreement.name").toBuilder()
                    .addClauses("2")
                    .addWords("hoofdovereenkomst")
                    .note(new LocalisedText("Elders heet zij anders.", "Elsewhere it differs."))
                    .build()))
        .isViolated(WARNING)
        .at("mainAgreement.name")
        .writtenIn("2")
        .saying(
            "The agreement uses without a definition: “hoofdovereenkomst”. Elsewhere it differs.")
        .sayingInDutch(
            "De overeenkomst gebruikt zonder uitleg: “hoofdovereenkomst”. Elders heet zij anders.");
  }

  @Test
  void is_violated_by_a_remark_on_a_term_that_is_not_used() {
    rule.on(DraftingTexts.remarked(DraftingTexts.remark(UNUSED_TERM)))
        .isViolated(WARNING)
        .saying("defines a term that it does not use")
        .sayingInDutch("De overeenkomst omschrijft een begrip dat zij niet gebruikt");
    rule.on(
            DraftingTexts.remarked(
                DraftingTexts.remark(UNUSED_TERM).toBuilder().addWords("Ontvanger").build()))
        .isViolated(WARNING)
        .saying("The agreement defines, but does not otherwise use: “Ontvanger”.");
  }

  @Test
  void is_violated_by_a_defined_term_that_the_whole_text_does_not_use() {
    rule.on(with("Ontvanger", "Ontvanger: wie de gegevens krijgt.", "De verwerker werkt."))
        .isViolated(WARNING)
        .at("definitions.terms[0].term")
        .writtenIn("1")
        .saying("The agreement defines this term, but does not otherwise use it: “Ontvanger”.")
        .sayingInDutch("gebruikt het verder niet: “Ontvanger”");
  }

  @Test
  void a_term_in_its_own_definition_is_not_used() {
    rule.on(with("Ontvanger", "Ontvanger: de ontvanger van gegevens.", "De verwerker werkt."))
        .isViolated(WARNING);
  }

  @ParameterizedTest
  @CsvSource({
    "Ontvanger, Elke ontvanger krijgt bericht.",
    "Betrokkene, Rechten van betrokkenen.",
    "Bijlagen, Zie bijlage 1.",
    "sub-verwerkers, De sub-verwerker werkt.",
    "Dienst, De dienstverlening begint.",
    "de Overeenkomst, De overeenkomst eindigt.",
    "Autoriteit Persoonsgegevens of AP, Melding aan de AP volgt.",
    "Autoriteit Persoonsgegevens of AP, Melding aan de autoriteit persoonsgegevens volgt.",
    "Algemene verordening gegevensbescherming (AVG), Artikel 28 AVG geldt."
  })
  void a_term_is_used_in_any_form_and_under_any_name(String term, String clause) {
    rule.on(with(term, term + ": wat dit is.", clause)).isSatisfied();
  }

  @ParameterizedTest
  @CsvSource({
    "AP, Het apparaat werkt.",
    "Autoriteit Persoonsgegevens of AP, De autoriteit beslist.",
    "Derde, Een ander."
  })
  void an_abbreviation_is_a_word_of_its_own_and_a_name_has_all_its_words(
      String term, String clause) {
    rule.on(with(term, term + ": wat dit is.", clause)).isViolated(WARNING);
  }

  @Test
  void in_a_clause_with_several_definitions_one_may_use_another() {
    DataProcessingAgreement agreement =
        DraftingTexts.ofClauses(
            DefinitionTexts.defining("Derde", "Ontvanger"),
            "Derde: een ander. Ontvanger: een derde.",
            "Er is geen.");
    rule.on(definedIn(definedIn(agreement, 0, "1"), 1, "1"))
        .isViolated(WARNING)
        .at("definitions.terms[1].term");
  }

  @Test
  void a_term_whose_clause_is_not_known_stands_once_in_its_definition() {
    rule.on(DraftingTexts.ofClauses(DefinitionTexts.defining("Derde"), "Derde: een ander."))
        .isViolated(WARNING);
    rule.on(
            DraftingTexts.ofClauses(
                DefinitionTexts.defining("Derde"), "Derde: een ander. Een derde betaalt."))
        .isSatisfied();
  }

  @Test
  void a_heading_uses_a_term() {
    DataProcessingAgreement agreement = with("Derde", "Derde: een ander.", "Er is geen.");
    rule.on(
            DraftingTexts.with(
                agreement,
                text ->
                    text.addClauses(
                        Clause.builder().number("3").heading("Derden").text("Geen.").build())))
        .isSatisfied();
  }

  @Test
  void says_nothing_twice_about_a_term() {
    rule.on(
            DraftingTexts.remarked(
                with("Derde", "Derde: een ander.", "Er is geen."),
                DraftingTexts.remark(UNUSED_TERM, "definitions.terms[0]")))
        .isViolated(WARNING)
        .at("definitions.terms[0]");
  }

  @Test
  void does_not_look_for_terms_in_a_text_with_holes() {
    rule.on(
            DraftingTexts.with(
                with("Derde", "Derde: een ander.", "Er is geen."),
                text -> text.addClauses(Clause.builder().number("3").build())))
        .isSatisfied();
  }

  @Test
  void is_undetermined_when_nobody_has_read_the_text() {
    rule.on(DraftingTexts.unread(Agreements.complete(), UNDEFINED_TERM))
        .isUndetermined()
        .saying("Nobody has read the text for this.")
        .sayingInDutch("Niemand heeft de tekst hierop nagelezen.");
    rule.on(DraftingTexts.unread(Agreements.complete(), UNUSED_TERM)).isUndetermined();
  }
}
