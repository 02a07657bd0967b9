package nl.artikel28.validation.confidentiality;

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

/** Everyone who is authorised to process the data is bound to confidentiality. */
final class PersonsAreBoundToConfidentiality extends DutyRule {

  PersonsAreBoundToConfidentiality(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("CNF-01")
            .layer(STATUTE)
            .kind(COMPLETENESS)
            .severity(ERROR)
            .addBases(
                Cite.gdpr("28(3)(b)"),
                Cite.guidelines072020("122-124"),
                Cite.commissionClauses("7.4(b)")),
        "confidentiality.personsBound",
        WARNING);
  }

  @Override
  protected Optional<Duty> duty(RuleContext context) {
    return context.terms().confidentiality().personsBound();
  }
}
