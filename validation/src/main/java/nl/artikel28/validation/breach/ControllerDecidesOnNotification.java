package nl.artikel28.validation.breach;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.COMPLETENESS;
import static nl.artikel28.report.Severity.WARNING;

import java.util.Optional;
import nl.artikel28.agreement.breach.BreachDecision;
import nl.artikel28.agreement.breach.BreachNotification;
import nl.artikel28.agreement.breach.OwnNotice;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/**
 * The controller decides whether authority and data subjects are told; the processor does not tell
 * them itself.
 */
final class ControllerDecidesOnNotification extends CatalogueRule {

  private static final AttributePath DECISION = AttributePath.of("breachNotification.decision");
  private static final AttributePath MAY_NOTIFY =
      AttributePath.of("breachNotification.processorMayNotify");

  ControllerDecidesOnNotification(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("BRN-10")
            .layer(STATUTE)
            .kind(COMPLETENESS)
            .severity(WARNING)
            .addBases(Cite.gdpr("33(1)"), Cite.gdpr("34(1)")));
  }

  @Override
  public Verdict judge(RuleContext context) {
    BreachNotification breach = context.terms().breachNotification();
    if (breach.processorMayNotify().isPresent()
        && breach.processorMayNotify().get() == OwnNotice.ALLOWED) {
      return violated(found(context, MAY_NOTIFY, "processorNotifies").build());
    }
    Optional<BreachDecision> decision = breach.decision();
    if (decision.isEmpty()) {
      return missing(context, DECISION);
    }
    return decision.get() == BreachDecision.CONTROLLER
        ? satisfied()
        : violated(
            found(context, DECISION, "notController", word("actual", decision.get())).build());
  }
}
