package nl.artikel28.validation.security;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.COMPLETENESS;
import static nl.artikel28.report.Severity.ERROR;
import static nl.artikel28.report.Severity.WARNING;

import java.util.Optional;
import nl.artikel28.agreement.duty.Duty;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.DutyRule;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;

/** The processor takes all measures that Article 32 requires. */
final class ProcessorTakesTheMeasuresOfArticle32 extends DutyRule {

  ProcessorTakesTheMeasuresOfArticle32(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("SEC-01")
            .layer(STATUTE)
            .kind(COMPLETENESS)
            .severity(ERROR)
            .addBases(Cite.gdpr("28(3)(c)"), Cite.gdpr("32(1)"), Cite.commissionClauses("7.4(a)")),
        "security.article32",
        WARNING);
  }

  @Override
  protected Optional<Duty> duty(RuleContext context) {
    return context.terms().security().article32();
  }
}
