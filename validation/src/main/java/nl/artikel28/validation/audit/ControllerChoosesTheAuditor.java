package nl.artikel28.validation.audit;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.DEVIATION;
import static nl.artikel28.report.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.artikel28.agreement.audit.AuditTerms;
import nl.artikel28.agreement.audit.AuditorCondition;
import nl.artikel28.agreement.audit.AuditorKind;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.report.Finding;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/** The controller may audit itself, or send an auditor that it chooses. */
final class ControllerChoosesTheAuditor extends CatalogueRule {

  private static final AttributePath AUDITORS = AttributePath.of("audit.auditors");
  private static final AttributePath CONDITIONS = AttributePath.of("audit.auditorConditions");

  ControllerChoosesTheAuditor(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("AUD-03")
            .layer(STATUTE)
            .kind(DEVIATION)
            .severity(WARNING)
            .addBases(Cite.gdpr("28(3)(h)"), Cite.commissionClauses("7.6(d)")));
  }

  @Override
  public Verdict judge(RuleContext context) {
    AuditTerms audit = context.terms().audit();
    Set<AuditorKind> auditors = audit.auditors();
    if (auditors.isEmpty()) {
      return unstated(context, AUDITORS);
    }
    boolean free =
        auditors.contains(AuditorKind.MANDATED_AUDITOR)
            || auditors.contains(AuditorKind.INDEPENDENT_THIRD_PARTY);
    boolean certifiedOnly = !free && auditors.contains(AuditorKind.CERTIFIED_AUDITOR);
    List<Finding> findings = new ArrayList<>();
    if (!auditors.contains(AuditorKind.CONTROLLER)) {
      findings.add(on(auditors, "controllerExcluded", context));
    }
    if (certifiedOnly) {
      findings.add(found(context, AUDITORS, "certifiedOnly").build());
    } else if (!free) {
      findings.add(on(auditors, "auditorExcluded", context));
    }
    judgeConditions(audit.auditorConditions(), certifiedOnly, context, findings);
    return findings.isEmpty() ? satisfied() : violated(findings);
  }

  private Finding on(Set<AuditorKind> auditors, String variant, RuleContext context) {
    return found(context, AUDITORS, variant, words("actual", List.copyOf(auditors))).build();
  }

  /** Certification is one cause, whether it is asked by kind or by condition. */
  private void judgeConditions(
      Set<AuditorCondition> conditions,
      boolean certifiedOnly,
      RuleContext context,
      List<Finding> findings) {
    boolean certified = conditions.contains(AuditorCondition.CERTIFIED) && !certifiedOnly;
    boolean accepted = conditions.contains(AuditorCondition.ACCEPTED_BY_PROCESSOR);
    if (!certified && !accepted) {
      return;
    }
    List<AuditorCondition> narrowing = new ArrayList<>(2);
    if (certified) {
      narrowing.add(AuditorCondition.CERTIFIED);
    }
    if (accepted) {
      narrowing.add(AuditorCondition.ACCEPTED_BY_PROCESSOR);
    }
    findings.add(found(context, CONDITIONS, "narrowed", words("actual", narrowing)).build());
  }
}
