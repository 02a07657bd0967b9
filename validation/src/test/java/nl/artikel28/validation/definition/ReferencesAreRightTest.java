package nl.artikel28.validation.definition;

import static nl.artikel28.agreement.text.DraftingDefect.BROKEN_REFERENCE;
import static nl.artikel28.agreement.text.DraftingDefect.OUTDATED_REFERENCE;
import static nl.artikel28.agreement.text.DraftingDefect.WRONG_TERM;
import static nl.artikel28.report.Severity.INFO;
import static nl.artikel28.report.Severity.WARNING;

import nl.artikel28.agreement.text.DraftingDefect;
import nl.artikel28.testkit.Agreements;
import nl.artikel28.validation.DraftingTexts;
import nl.artikel28.validation.RuleTester;
import nl.artikel28.validation.RuleTester.Judged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReferencesAreRightTest {

  private final RuleTester rule = RuleTester.of("DEF-04");

  private Judged onRemark(DraftingDefect defect) {
    return rule.on(DraftingTexts.remarked(DraftingTexts.remark(defect)));
  }

  private Judged onWords(DraftingDefect defect) {
    return rule.on(
        DraftingTexts.remarked(
            DraftingTexts.remark(defect, "exit").toBuilder().addWords("art. 33").build()));
  }

  @Test
  void is_satisfied_when_a_person_has_read_the_text_and_noted_nothing() {
    rule.on(Agreements.complete()).isSatisfied();
    rule.on(DraftingTexts.ofClauses("Zie artikel 28, lid 3, onder h, AVG.")).isSatisfied();
  }

  @Test
  void is_violated_by_a_remark_on_a_broken_reference() {
    onRemark(BROKEN_REFERENCE)
        .isViolated(WARNING)
        .at("text.remarks[0]")
        .saying("A reference is wrong.")
        .sayingInDutch("Een verwijzing klopt niet.");
    onWords(BROKEN_REFERENCE)
        .isViolated(WARNING)
        .at("exit")
        .saying("A reference is wrong here: “art. 33”.")
        .sayingInDutch("Hier klopt een verwijzing niet: “art. 33”.");
  }

  @Test
  void is_violated_by_a_remark_on_an_outdated_reference() {
    onRemark(OUTDATED_REFERENCE)
        .isViolated(WARNING)
        .saying("A reference is out of date.")
        .sayingInDutch("Een verwijzing is verouderd.");
    onWords(OUTDATED_REFERENCE)
        .isViolated(WARNING)
        .saying("A reference is out of date here: “art. 33”.");
  }

  @Test
  void a_legal_term_that_does_not_fit_is_worth_knowing() {
    onRemark(WRONG_TERM)
        .isViolated(INFO)
        .saying("A legal term does not fit")
        .sayingInDutch("Een juridisch begrip past niet");
    onWords(WRONG_TERM)
        .isViolated(INFO)
        .saying("A legal term does not fit what is meant here: “art. 33”.");
  }

  @Test
  void is_violated_by_a_definition_that_cites_what_the_regulation_does_not_have() {
    rule.on(DefinitionTexts.citing("artikel 4, lid 12, AVG"))
        .isViolated(WARNING)
        .at("definitions.terms[0].reference")
        .saying("The GDPR has no provision with this number: “artikel 4, lid 12, AVG”.")
        .sayingInDutch("De AVG heeft geen bepaling met deze aanduiding: “artikel 4, lid 12, AVG”.");
    rule.on(DefinitionTexts.citing("artikel 4, onder 12, AVG")).isSatisfied();
  }

  @Test
  void is_violated_by_a_text_that_cites_what_the_regulation_does_not_have() {
    rule.on(DraftingTexts.ofClauses("Goed.", "Volgens artikel 133 AVG en Article 28(11) GDPR."))
        .isViolated(WARNING)
        .at("text.clauses[2].text")
        .writtenIn("2")
        .saying("“artikel 133 AVG”, “Article 28(11) GDPR”");
  }

  @Test
  void says_nothing_twice() {
    rule.on(
            DraftingTexts.remarked(
                DefinitionTexts.citing("artikel 4, lid 12, AVG"),
                DraftingTexts.remark(BROKEN_REFERENCE, "definitions.terms")))
        .isViolated(WARNING)
        .at("definitions.terms");
    rule.on(
            DraftingTexts.remarked(
                DraftingTexts.ofClauses("Volgens artikel 133 AVG."),
                DraftingTexts.remark(BROKEN_REFERENCE).toBuilder().addClauses("1").build()))
        .isViolated(WARNING)
        .at("text.remarks[0]");
  }

  @ParameterizedTest
  @EnumSource(names = {"BROKEN_REFERENCE", "OUTDATED_REFERENCE", "WRONG_TERM"})
  void is_undetermined_when_nobody_has_read_the_text(DraftingDefect defect) {
    rule.on(DraftingTexts.unread(Agreements.complete(), defect))
        .isUndetermined()
        .saying("Nobody has read the text for this.")
        .sayingInDutch("Niemand heeft de tekst hierop nagelezen.");
  }
}
