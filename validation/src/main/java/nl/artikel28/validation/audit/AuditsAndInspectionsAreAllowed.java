package nl.artikel28.validation.audit;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.COMPLETENESS;
import static nl.artikel28.report.Severity.ERROR;
import static nl.artikel28.report.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.audit.AuditTerms;
import nl.artikel28.agreement.audit.OnSiteInspection;
import nl.artikel28.agreement.duty.Duty;
import nl.artikel28.agreement.duty.Extent;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.report.Finding;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/** The processor allows audits and inspections on site and contributes to them. */
final class AuditsAndInspectionsAreAllowed extends CatalogueRule {

  private static final AttributePath AUDITS = AttributePath.of("audit.audits");
  private static final AttributePath ON_SITE = AttributePath.of("audit.onSite");
  private static final AttributePath REPORT_REPLACES =
      AttributePath.of("audit.reportReplacesAudit");

  AuditsAndInspectionsAreAllowed(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("AUD-02")
            .layer(STATUTE)
            .kind(COMPLETENESS)
            .severity(ERROR)
            .addBases(
                Cite.gdpr("28(3)(h)"),
                Cite.guidelines072020("144"),
                Cite.commissionClauses("7.6(c)"),
                Cite.commissionClauses("7.6(d)")));
  }

  @Override
  public Verdict judge(RuleContext context) {
    AuditTerms audit = context.terms().audit();
    Optional<Duty> audits = audit.audits();
    if (audits.isEmpty()) {
      return missing(context, AUDITS);
    }
    if (audits.get().extent() == Extent.NONE) {
      return violated(found(context, AUDITS, "excluded").build());
    }
    List<Finding> findings = new ArrayList<>();
    if (audits.get().extent() == Extent.PARTIAL) {
      findings.add(partial(context, AUDITS, audits.get()).severity(WARNING).build());
    }
    if (audit.onSite().isPresent() && audit.onSite().get() == OnSiteInspection.EXCLUDED) {
      findings.add(found(context, ON_SITE, "noInspection").severity(WARNING).build());
    }
    if (audit.reportReplacesAudit().orElse(false)) {
      findings.add(found(context, REPORT_REPLACES, "replaced").severity(WARNING).build());
    }
    return findings.isEmpty() ? satisfied() : violated(findings);
  }
}
