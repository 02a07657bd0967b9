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

/** The processor helps the controller to notify a breach to the supervisory authority. */
final class ProcessorHelpsToNotifyTheAuthority extends DutyRule {

  ProcessorHelpsToNotifyTheAuthority(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("AST-02")
            .layer(STATUTE)
            .kind(COMPLETENESS)
            .severity(ERROR)
            .addBases(
                Cite.gdpr("28(3)(f)"),
                Cite.gdpr("33(1)"),
                Cite.guidelines072020("136"),
                Cite.commissionClauses("9.1(a)")),
        "assistance.breachToAuthority",
        WARNING);
  }

  @Override
  protected Optional<Duty> duty(RuleContext context) {
    return context.terms().assistance().breachToAuthority();
  }
}
