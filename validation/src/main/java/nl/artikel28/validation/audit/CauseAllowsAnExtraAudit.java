package nl.artikel28.validation.audit;

import static nl.artikel28.report.Layer.HOUSE;
import static nl.artikel28.report.RuleKind.COMPLETENESS;
import static nl.artikel28.report.Severity.WARNING;
import static nl.artikel28.validation.audit.AuditsAreFrequentEnough.INTERVAL;

import java.util.Optional;
import nl.artikel28.agreement.audit.AuditTerms;
import nl.artikel28.agreement.duty.Duty;
import nl.artikel28.agreement.duty.Extent;
import nl.artikel28.agreement.text.TermState;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/** The controller may audit more often when there is cause. */
final class CauseAllowsAnExtraAudit extends CatalogueRule {

  private static final AttributePath FOR_CAUSE = AttributePath.of("audit.forCause");

  CauseAllowsAnExtraAudit(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("AUD-05")
            .layer(HOUSE)
            .kind(COMPLETENESS)
            .severity(WARNING)
            .addBases(Cite.commissionClauses("7.6(c)")));
  }

  @Override
  public Verdict judge(RuleContext context) {
    AuditTerms audit = context.terms().audit();
    return !audit.forCause().isEmpty() || isUnlimited(audit, context)
        ? satisfied()
        : missing(context, FOR_CAUSE);
  }

  /** Where audits have no rhythm at all, cause need not allow them. */
  private static boolean isUnlimited(AuditTerms audit, RuleContext context) {
    Optional<Duty> audits = audit.audits();
    return audits.isPresent()
        && audits.get().extent() == Extent.FULL
        && audit.interval().isEmpty()
        && context.stateOfAbsent(INTERVAL) == TermState.SILENT;
  }
}
