package nl.artikel28.validation.rights;

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

/** The processor helps the controller with requests of data subjects. */
final class ProcessorHelpsWithRequests extends DutyRule {

  ProcessorHelpsWithRequests(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("DSR-01")
            .layer(STATUTE)
            .kind(COMPLETENESS)
            .severity(ERROR)
            .addBases(
                Cite.gdpr("28(3)(e)"),
                Cite.guidelines072020("130, 131"),
                Cite.commissionClauses("8(b)")),
        "dataSubjectRights.assistance",
        WARNING);
  }

  @Override
  protected Optional<Duty> duty(RuleContext context) {
    return context.terms().dataSubjectRights().assistance();
  }
}
