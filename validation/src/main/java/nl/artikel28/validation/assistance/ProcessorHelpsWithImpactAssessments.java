package nl.artikel28.validation.assistance;

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

/** The processor helps the controller with data protection impact assessments. */
final class ProcessorHelpsWithImpactAssessments extends DutyRule {

  ProcessorHelpsWithImpactAssessments(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("AST-04")
            .layer(STATUTE)
            .kind(COMPLETENESS)
            .severity(ERROR)
            .addBases(
                Cite.gdpr("28(3)(f)"),
                Cite.gdpr("35(1)"),
                Cite.guidelines072020("137, 138"),
                Cite.commissionClauses("8(c)(1)")),
        "assistance.impactAssessment",
        WARNING);
  }

  @Override
  protected Optional<Duty> duty(RuleContext context) {
    return context.terms().assistance().impactAssessment();
  }
}
