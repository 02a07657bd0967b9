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

/** The processor helps the controller with the security of processing. */
final class ProcessorHelpsWithSecurity extends DutyRule {

  ProcessorHelpsWithSecurity(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("AST-01")
            .layer(STATUTE)
            .kind(COMPLETENESS)
            .severity(ERROR)
            .addBases(
                Cite.gdpr("28(3)(f)"),
                Cite.gdpr("32(1)"),
                Cite.guidelines072020("135"),
                Cite.commissionClauses("8(c)(4)")),
        "assistance.security",
        WARNING);
  }

  @Override
  protected Optional<Duty> duty(RuleContext context) {
    return context.terms().assistance().security();
  }
}
