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

/** The processor tells the controller at once that an instruction infringes the law. */
final class InfringingInstructionIsTold extends DutyRule {

  InfringingInstructionIsTold(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("INS-04")
            .layer(STATUTE)
            .kind(COMPLETENESS)
            .severity(ERROR)
            .addBases(
                Cite.gdprClosing(),
                Cite.guidelines072020("146-149"),
                Cite.commissionClauses("7.1(b)")),
        "instructions.noticeOfInfringingInstruction",
        WARNING);
  }

  @Override
  protected Optional<Duty> duty(RuleContext context) {
    return context.terms().instructions().noticeOfInfringingInstruction();
  }
}
