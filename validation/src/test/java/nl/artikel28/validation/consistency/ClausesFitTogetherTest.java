package nl.artikel28.validation.consistency;

import static nl.artikel28.agreement.text.DraftingDefect.CONTRADICTION;
import static nl.artikel28.agreement.text.DraftingDefect.DUPLICATE;
import static nl.artikel28.agreement.text.DraftingDefect.MISPLACED;
import static nl.artikel28.report.Severity.WARNING;

import nl.artikel28.agreement.text.DraftingDefect;
import nl.artikel28.testkit.Agreements;
import nl.artikel28.validation.DraftingTexts;
import nl.artikel28.validation.RuleTester;
import nl.artikel28.validation.RuleTester.Judged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClausesFitTogetherTest {

  private static final String CLAUSE = "De verwerker volgt alle schriftelijke instructies op.";

  private final RuleTester rule = RuleTester.of("CON-01");

  private Judged onRemark(DraftingDefect defect) {
    return rule.on(
        DraftingTexts.remarked(
            DraftingTexts.remark(defect, "exit").toBuilder().addClauses("4", "14").build()));
  }

  private Judged onWords(DraftingDefect defect) {
    return rule.on(
        DraftingTexts.remarked(
            DraftingTexts.remark(defect).toBuilder().addWords("een maand").build()));
  }

  @Test
  void is_satisfied_when_a_person_has_read_the_text_and_noted_nothing() {
    rule.on(Agreements.complete()).isSatisfied();
    rule.on(DraftingTexts.ofClauses(CLAUSE, "Er is verder niets.")).isSatisfied();
  }

  @Test
  void is_violated_by_a_remark_on_a_contradiction() {
    onRemark(CONTRADICTION)
        .isViolated(WARNING)
        .at("exit")
        .writtenIn("4", "14")
        .saying("Clauses contradict each other.")
        .sayingInDutch("Bepalingen spreken elkaar tegen.");
    onWords(CONTRADICTION).isViolated(WARNING).saying("contradict each other: “een maand”");
  }

  @Test
  void is_violated_by_a_remark_on_a_duplicate() {
    onRemark(DUPLICATE)
        .isViolated(WARNING)
        .saying("Something is stated twice.")
        .sayingInDutch("Iets staat er dubbel.");
    onWords(DUPLICATE).isViolated(WARNING).saying("This is stated twice: “een maand”.");
  }

  @Test
  void is_violated_by_a_remark_on_a_misplaced_clause() {
    onRemark(MISPLACED)
        .isViolated(WARNING)
        .saying("A clause is in a place where the reader does not look for it.")
        .sayingInDutch("Een bepaling staat op een plaats waar de lezer haar niet zoekt.");
    onWords(MISPLACED)
        .isViolated(WARNING)
        .sayingInDutch("Dit staat op een plaats waar de lezer het niet zoekt: “een maand”.");
  }

  @Test
  void is_violated_by_two_clauses_with_the_same_words() {
    rule.on(DraftingTexts.ofClauses(CLAUSE, "Er is verder niets.", CLAUSE.replace(" ", "\n")))
        .isViolated(WARNING)
        .at("text.clauses[3].text")
        .writtenIn("1", "3")
        .saying("This clause has the same text as clause “1”.")
        .sayingInDutch("Deze bepaling heeft dezelfde tekst als bepaling “1”.");
  }

  @Test
  void short_texts_may_be_the_same() {
    rule.on(DraftingTexts.ofClauses("Niet van toepassing.", "Niet van toepassing.")).isSatisfied();
  }

  @Test
  void says_nothing_twice_about_a_duplicate() {
    rule.on(
            DraftingTexts.remarked(
                DraftingTexts.ofClauses(CLAUSE, CLAUSE),
                DraftingTexts.remark(DUPLICATE).toBuilder().addClauses("2").build()))
        .isViolated(WARNING)
        .at("text.remarks[0]");
  }

  @ParameterizedTest
  @EnumSource(names = {"CONTRADICTION", "DUPLICATE", "MISPLACED"})
  void is_undetermined_when_nobody_has_read_the_text(DraftingDefect defect) {
    rule.on(DraftingTexts.unread(Agreements.complete(), defect))
        .isUndetermined()
        .saying("Nobody has read the text for this.")
        .sayingInDutch("Niemand heeft de tekst hierop nagelezen.");
  }
}
