package nl.artikel28.validation.instruction;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.COMPLETENESS;
import static nl.artikel28.report.Severity.ERROR;
import static nl.artikel28.report.Severity.WARNING;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.artikel28.agreement.instruction.InstructionForm;
import nl.artikel28.agreement.instruction.InstructionProcedure;
import nl.artikel28.agreement.instruction.InstructionTerms;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.report.Argument;
import nl.artikel28.report.Finding;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/** The processor processes on written or documented instructions only, without reservation. */
final class ProcessingIsOnWrittenInstructionsOnly extends CatalogueRule {

  private static final AttributePath ONLY = AttributePath.of("instructions.onlyOnInstructions");
  private static final AttributePath FORM = AttributePath.of("instructions.form");
  private static final AttributePath LATER_FORMS =
      AttributePath.of("instructions.furtherInstructions.forms");
  private static final AttributePath QUALIFIER = AttributePath.of("instructions.qualifier");

  /** Forms that leave a record. */
  private static final Set<InstructionForm> RECORDED =
      EnumSet.of(
          InstructionForm.WRITTEN, InstructionForm.DOCUMENTED, InstructionForm.ORAL_CONFIRMED);

  ProcessingIsOnWrittenInstructionsOnly(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("INS-01")
            .layer(STATUTE)
            .kind(COMPLETENESS)
            .severity(ERROR)
            .addBases(
                Cite.gdpr("28(3)(a)"),
                Cite.guidelines072020("116, 118"),
                Cite.commissionClauses("7.1(a)")));
  }

  @Override
  public Verdict judge(RuleContext context) {
    InstructionTerms instructions = context.terms().instructions();
    Optional<Boolean> only = instructions.onlyOnInstructions();
    Optional<InstructionForm> form = instructions.form();
    if (only.isEmpty() && (form.isEmpty() || isElsewhere(context, ONLY))) {
      return missing(context, ONLY);
    }
    List<Finding> findings = new ArrayList<>(0);
    judgeOnly(only, context, findings);
    judgeForm(form, context, findings);
    judgeLaterForms(instructions.furtherInstructions(), context, findings);
    judgeQualifier(instructions.qualifier(), context, findings);
    if (!findings.isEmpty()) {
      return violated(findings);
    }
    // An absent form without a finding is a form that is settled elsewhere.
    return form.isPresent() ? satisfied() : missing(context, FORM);
  }

  private void judgeOnly(Optional<Boolean> only, RuleContext context, List<Finding> findings) {
    if (only.isEmpty()) {
      findings.add(absent(context, ONLY, "notOnly").build());
    } else if (!only.get()) {
      findings.add(found(context, ONLY, "notOnly").build());
    }
  }

  private void judgeForm(
      Optional<InstructionForm> form, RuleContext context, List<Finding> findings) {
    if (form.isEmpty()) {
      if (!isElsewhere(context, FORM)) {
        findings.add(absent(context, FORM, "notWritten").severity(WARNING).build());
      }
    } else if (!RECORDED.contains(form.get())) {
      findings.add(
          found(context, FORM, "notWritten", word("actual", form.get())).severity(WARNING).build());
    }
  }

  private void judgeLaterForms(
      Optional<InstructionProcedure> later, RuleContext context, List<Finding> findings) {
    if (later.isPresent()
        && later.get().forms().contains(InstructionForm.ORAL)
        && !later.get().recorded().orElse(false)) {
      findings.add(found(context, LATER_FORMS, "oral").severity(WARNING).build());
    }
  }

  private void judgeQualifier(
      Optional<String> qualifier, RuleContext context, List<Finding> findings) {
    if (qualifier.isPresent()) {
      findings.add(
          found(context, QUALIFIER, "diluted", Argument.quote("actual", qualifier.get()))
              .severity(WARNING)
              .build());
    }
  }
}
