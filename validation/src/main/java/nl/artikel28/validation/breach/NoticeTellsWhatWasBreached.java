package nl.artikel28.validation.breach;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.COMPLETENESS;
import static nl.artikel28.report.Severity.WARNING;

import nl.artikel28.agreement.breach.BreachContent;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;

/**
 * A notice tells the nature of the breach, and the categories and numbers of persons and records.
 */
final class NoticeTellsWhatWasBreached extends NoticeTells {

  NoticeTellsWhatWasBreached(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("BRN-06")
            .layer(STATUTE)
            .kind(COMPLETENESS)
            .severity(WARNING)
            .addBases(Cite.gdpr("33(3)(a)")),
        BreachContent.NATURE,
        BreachContent.CATEGORIES_OF_DATA_SUBJECTS,
        BreachContent.NUMBER_OF_DATA_SUBJECTS,
        BreachContent.CATEGORIES_OF_RECORDS,
        BreachContent.NUMBER_OF_RECORDS);
  }
}
