package nl.artikel28.validation.definition;

import static nl.artikel28.agreement.text.DraftingDefect.INCONSISTENT_NAME;
import static nl.artikel28.agreement.text.DraftingDefect.NUMBERING;
import static nl.artikel28.report.Layer.HOUSE;
import static nl.artikel28.report.RuleKind.CONSISTENCY;
import static nl.artikel28.report.Severity.INFO;

import java.util.EnumSet;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.DraftingRule;
import nl.artikel28.validation.catalogue.RuleTexts;

/** Each party and each document has one name throughout, and each clause a number of its own. */
final class NamesAndNumbersAreUniform extends DraftingRule {

  NamesAndNumbersAreUniform(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("DEF-05")
            .layer(HOUSE)
            .kind(CONSISTENCY)
            .severity(INFO)
            .addBases(Cite.carefulDrafting()),
        EnumSet.of(INCONSISTENT_NAME, NUMBERING));
  }
}
