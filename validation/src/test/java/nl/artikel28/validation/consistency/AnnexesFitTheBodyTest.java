package nl.artikel28.validation.consistency;

import static nl.artikel28.agreement.text.DraftingDefect.ANNEX_CONFLICT;
import static nl.artikel28.report.Severity.WARNING;

import java.util.List;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.text.Clause;
import nl.artikel28.agreement.text.ClauseKind;
import nl.artikel28.testkit.Agreements;
import nl.artikel28.validation.DraftingTexts;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class AnnexesFitTheBodyTest {

  private final RuleTester rule = RuleTester.of("CON-02");

  private static DataProcessingAgreement withoutAnnexes() {
    return Agreements.complete().toBuilder().annexes(List.of()).build();
  }

  @Test
  void is_satisfied_when_a_person_has_read_the_text_and_noted_nothing() {
    rule.on(Agreements.complete()).isSatisfied();
  }

  @Test
  void is_violated_by_a_remark() {
    rule.on(DraftingTexts.remarked(DraftingTexts.remark(ANNEX_CONFLICT, "security.measures[1]")))
        .isViolated(WARNING)
        .at("security.measures[1]")
        .writtenIn("6")
        .saying("An annex contradicts the clauses")
        .sayingInDutch("Een bijlage spreekt de bepalingen van de overeenkomst tegen");
    rule.on(
            DraftingTexts.remarked(
                withoutAnnexes(),
                DraftingTexts.remark(ANNEX_CONFLICT).toBuilder().addWords("derden").build()))
        .isViolated(WARNING)
        .at("text.remarks[0]")
        .saying("These words in an annex do not fit with the clauses of the agreement: “derden”.");
  }

  @Test
  void is_not_applicable_without_annexes() {
    rule.on(withoutAnnexes())
        .isNotApplicable()
        .saying("has no annexes")
        .sayingInDutch("heeft geen bijlagen");
  }

  @Test
  void a_clause_of_an_annex_is_an_annex() {
    rule.on(
            DraftingTexts.with(
                withoutAnnexes(),
                text ->
                    text.addClauses(
                        Clause.builder().number("bijlage 1").kind(ClauseKind.ANNEX).build())))
        .isSatisfied();
  }

  @Test
  void is_undetermined_when_nobody_has_read_the_text() {
    rule.on(DraftingTexts.unread(Agreements.complete(), ANNEX_CONFLICT))
        .isUndetermined()
        .saying("Nobody has read the text for this.")
        .sayingInDutch("Niemand heeft de tekst hierop nagelezen.");
  }

  @Test
  void is_undetermined_when_it_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(withoutAnnexes(), "annexes")).isUndetermined();
  }
}
