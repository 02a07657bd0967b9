package nl.artikel28.validation.instruction;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.ADVICE;
import static nl.artikel28.report.Severity.INFO;

import java.util.Optional;
import nl.artikel28.agreement.instruction.InstructionForm;
import nl.artikel28.agreement.instruction.InstructionProcedure;
import nl.artikel28.agreement.instruction.InstructionTerms;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/** The agreement says in which form or through which channel later instructions are given. */
final class LaterInstructionsHaveAProcedure extends CatalogueRule {

  private static final AttributePath PROCEDURE =
      AttributePath.of("instructions.furtherInstructions");
  private static final AttributePath USE =
      AttributePath.of("instructions.useOfServiceIsInstruction");

  LaterInstructionsHaveAProcedure(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("INS-05")
            .layer(STATUTE)
            .kind(ADVICE)
            .severity(INFO)
            .addBases(Cite.guidelines072020("118")));
  }

  @Override
  public Verdict judge(RuleContext context) {
    InstructionTerms instructions = context.terms().instructions();
    Optional<InstructionProcedure> procedure = instructions.furtherInstructions();
    if (procedure.isPresent() && tellsHow(procedure.get())) {
      return satisfied();
    }
    boolean useOnly =
        instructions.useOfServiceIsInstruction().orElse(false) && !isElsewhere(context, PROCEDURE);
    return useOnly ? violated(found(context, USE, "useOnly").build()) : missing(context, PROCEDURE);
  }

  private static boolean tellsHow(InstructionProcedure procedure) {
    if (procedure.channel().isPresent()) {
      return true;
    }
    for (InstructionForm form : procedure.forms()) {
      if (form != InstructionForm.UNSPECIFIED) {
        return true;
      }
    }
    return false;
  }
}
