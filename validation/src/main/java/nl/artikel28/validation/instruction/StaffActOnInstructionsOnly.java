package nl.artikel28.validation.instruction;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.COMPLETENESS;
import static nl.artikel28.report.Severity.INFO;
import static nl.artikel28.report.Severity.WARNING;

import java.util.Optional;
import nl.artikel28.agreement.duty.Duty;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.DutyRule;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;

/** Everyone under the processor's authority processes the data on instructions only. */
final class StaffActOnInstructionsOnly extends DutyRule {

  StaffActOnInstructionsOnly(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("INS-08")
            .layer(STATUTE)
            .kind(COMPLETENESS)
            .severity(WARNING)
            .addBases(Cite.gdpr("29"), Cite.gdpr("32(4)")),
        "instructions.personsUnderAuthority",
        INFO);
  }

  @Override
  protected Optional<Duty> duty(RuleContext context) {
    return context.terms().instructions().personsUnderAuthority();
  }
}
