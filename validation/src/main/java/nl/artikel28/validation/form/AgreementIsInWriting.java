package nl.artikel28.validation.form;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.COMPLETENESS;
import static nl.artikel28.report.Severity.ERROR;
import static nl.artikel28.report.Severity.WARNING;

import java.util.Optional;
import nl.artikel28.agreement.form.Acceptance;
import nl.artikel28.agreement.form.AcceptanceMode;
import nl.artikel28.agreement.form.Execution;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/**
 * The agreement is in writing, on paper or electronically: it has a place to sign, or a way to
 * accept it that leaves a record.
 */
final class AgreementIsInWriting extends CatalogueRule {

  static final AttributePath EXECUTION = AttributePath.of("execution");
  static final AttributePath SIGNATURES = EXECUTION.child("signatures");
  static final AttributePath ACCEPTANCE = EXECUTION.child("acceptance");
  private static final AttributePath RECORD = ACCEPTANCE.child("record");

  AgreementIsInWriting(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("FRM-01")
            .layer(STATUTE)
            .kind(COMPLETENESS)
            .severity(ERROR)
            .addBases(Cite.gdpr("28(9)"), Cite.gdprOpening(), Cite.guidelines072020("100-103")));
  }

  @Override
  public Verdict judge(RuleContext context) {
    Execution execution = context.terms().execution();
    if (!execution.signatures().isEmpty()) {
      return satisfied();
    }
    Optional<Acceptance> acceptance = execution.acceptance();
    if (acceptance.isEmpty()) {
      return isElsewhere(context, ACCEPTANCE)
          ? elsewhere(context, ACCEPTANCE)
          : missing(context, context.agreement().execution().isPresent() ? SIGNATURES : EXECUTION);
    }
    return leavesARecord(acceptance.get())
        ? satisfied()
        : missing(context, RECORD, absent(context, RECORD, "noRecord").severity(WARNING));
  }

  /** What is part of another signed agreement is proved by that signature. */
  private static boolean leavesARecord(Acceptance acceptance) {
    return acceptance.record().isPresent() || acceptance.mode() == AcceptanceMode.INCORPORATED;
  }
}
