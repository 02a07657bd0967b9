package nl.artikel28.validation.scope;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.COMPLETENESS;
import static nl.artikel28.report.Severity.ERROR;
import static nl.artikel28.report.Severity.WARNING;

import java.util.Optional;
import nl.artikel28.agreement.audit.AuditTerms;
import nl.artikel28.agreement.breach.BreachDecision;
import nl.artikel28.agreement.duty.CostRule;
import nl.artikel28.agreement.duty.Duty;
import nl.artikel28.agreement.duty.Extent;
import nl.artikel28.agreement.duty.Payer;
import nl.artikel28.agreement.subprocessing.SubProcessorChanges;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Terms;
import nl.artikel28.validation.rule.Verdict;

/**
 * The controller has rights and obligations, named as such or following from the terms on
 * instructions, sub-processors, breaches and audits.
 */
final class ControllerHasRightsAndObligations extends CatalogueRule {

  private static final AttributePath RIGHTS = AttributePath.of("scope.controllerRights");
  private static final AttributePath OBLIGATIONS = AttributePath.of("scope.controllerObligations");

  ControllerHasRightsAndObligations(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("SCP-09")
            .layer(STATUTE)
            .kind(COMPLETENESS)
            .severity(ERROR)
            .addBases(Cite.gdprOpening(), Cite.guidelines072020("114")));
  }

  @Override
  public Verdict judge(RuleContext context) {
    boolean rights = hasRights(context.terms());
    boolean obligations = hasObligations(context.terms());
    if (rights && obligations) {
      return satisfied();
    } else if (rights) {
      return missing(
          context, OBLIGATIONS, absent(context, OBLIGATIONS, "noObligations").severity(WARNING));
    }
    return obligations
        ? missing(context, RIGHTS, absent(context, RIGHTS, "noRights"))
        : missing(context, RIGHTS);
  }

  private static boolean hasRights(Terms terms) {
    return !terms.scope().controllerRights().isEmpty()
        || terms.instructions().onlyOnInstructions().orElse(false)
        || mayAudit(terms.audit())
        || mayObject(terms.subProcessing().changes());
  }

  private static boolean mayAudit(AuditTerms audit) {
    Optional<Duty> audits = audit.audits();
    return audits.isPresent() && audits.get().extent() != Extent.NONE;
  }

  private static boolean mayObject(Optional<SubProcessorChanges> changes) {
    return changes.isPresent() && changes.get().objection().isPresent();
  }

  private static boolean hasObligations(Terms terms) {
    return !terms.scope().controllerObligations().isEmpty()
        || decidesOnBreaches(terms.breachNotification().decision())
        || terms.audit().notice().isPresent()
        || paysForAudits(terms.audit());
  }

  private static boolean decidesOnBreaches(Optional<BreachDecision> decision) {
    return decision.isPresent() && decision.get() == BreachDecision.CONTROLLER;
  }

  private static boolean paysForAudits(AuditTerms audit) {
    for (CostRule rule : audit.costs()) {
      if (rule.payer() == Payer.CONTROLLER) {
        return true;
      }
    }
    return false;
  }
}
