package nl.artikel28.validation.definition;

import static nl.artikel28.agreement.text.DraftingDefect.INCONSISTENT_NAME;
import static nl.artikel28.agreement.text.DraftingDefect.NUMBERING;
import static nl.artikel28.report.Severity.INFO;

import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.text.DraftingDefect;
import nl.artikel28.testkit.Agreements;
import nl.artikel28.validation.DraftingTexts;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class NamesAndNumbersAreUniformTest {

  private final RuleTester rule = RuleTester.of("DEF-05");

  private static DataProcessingAgreement words(DraftingDefect defect, String words) {
    return DraftingTexts.remarked(
        DraftingTexts.remark(defect, "parties[1]").toBuilder().addWords(words).build());
  }

  @Test
  void is_satisfied_when_a_person_has_read_the_text_and_noted_nothing() {
    rule.on(Agreements.complete()).isSatisfied();
  }

  @Test
  void is_violated_by_a_remark_on_a_name() {
    rule.on(DraftingTexts.remarked(DraftingTexts.remark(INCONSISTENT_NAME)))
        .isViolated(INFO)
        .at("text.remarks[0]")
        .saying("does not have the same name throughout")
        .sayingInDutch("Een partij of een stuk heeft niet overal dezelfde naam");
    rule.on(words(INCONSISTENT_NAME, "De leverancier"))
        .isViolated(INFO)
        .at("parties[1]")
        .writtenIn("1")
        .saying(
            "The agreement uses another name here, or more than one, for a party or a document: “De"
                + " leverancier”.");
  }

  @Test
  void is_violated_by_a_remark_on_numbers() {
    rule.on(DraftingTexts.remarked(DraftingTexts.remark(NUMBERING)))
        .isViolated(INFO)
        .saying("The numbering is not right.")
        .sayingInDutch("De nummering klopt niet.");
    rule.on(words(NUMBERING, "d.")).isViolated(INFO).saying("not right here: “d.”");
  }

  @Test
  void is_undetermined_when_nobody_has_read_the_text() {
    rule.on(DraftingTexts.unread(Agreements.complete(), NUMBERING)).isUndetermined();
    rule.on(DraftingTexts.unread(Agreements.complete(), INCONSISTENT_NAME))
        .isUndetermined()
        .saying("Nobody has read the text for this.")
        .sayingInDutch("Niemand heeft de tekst hierop nagelezen.");
  }
}
