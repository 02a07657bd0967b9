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

/** The processor helps the controller to tell data subjects of a breach. */
final class ProcessorHelpsToTellDataSubjects extends DutyRule {

  ProcessorHelpsToTellDataSubjects(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("AST-03")
            .layer(STATUTE)
            .kind(COMPLETENESS)
            .severity(ERROR)
            .addBases(
                Cite.gdpr("28(3)(f)"),
                Cite.gdpr("34(1)"),
                Cite.guidelines072020("136"),
                Cite.commissionClauses("9.1(c)")),
        "assistance.breachToDataSubjects",
        WARNING);
  }

  @Override
  protected Optional<Duty> duty(RuleContext context) {
    return context.terms().assistance().breachToDataSubjects();
  }
}
