package nl.artikel28.validation.breach;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.COMPLETENESS;
import static nl.artikel28.report.Severity.WARNING;

import nl.artikel28.agreement.breach.BreachContent;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;

/** A notice tells a contact point, the likely consequences and the measures. */
final class NoticeTellsWhatFollows extends NoticeTells {

  NoticeTellsWhatFollows(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("BRN-07")
            .layer(STATUTE)
            .kind(COMPLETENESS)
            .severity(WARNING)
            .addBases(Cite.gdpr("33(3)(b)"), Cite.gdpr("33(3)(c)"), Cite.gdpr("33(3)(d)")),
        BreachContent.CONTACT_POINT,
        BreachContent.CONSEQUENCES,
        BreachContent.MEASURES);
  }
}
