package nl.artikel28.validation.instruction;

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

/** The processor tells the controller beforehand that a law requires it to process data. */
final class LegalRequirementIsToldBeforehand extends DutyRule {

  LegalRequirementIsToldBeforehand(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("INS-03")
            .layer(STATUTE)
            .kind(COMPLETENESS)
            .severity(ERROR)
            .addBases(
                Cite.gdpr("28(3)(a)"),
                Cite.guidelines072020("121"),
                Cite.commissionClauses("7.1(a)")),
        "instructions.noticeOfLegalRequirement",
        WARNING);
  }

  @Override
  protected Optional<Duty> duty(RuleContext context) {
    return context.terms().instructions().noticeOfLegalRequirement();
  }
}
