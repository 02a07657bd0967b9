package nl.artikel28.validation.breach;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.DEVIATION;
import static nl.artikel28.report.Severity.ERROR;
import static nl.artikel28.report.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import nl.artikel28.agreement.breach.BreachCarveOut;
import nl.artikel28.agreement.breach.BreachCarveOutKind;
import nl.artikel28.agreement.breach.BreachNotification;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.report.Argument;
import nl.artikel28.report.Finding;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/**
 * The processor notifies every breach, whatever its risk, and does not wait until it is certain.
 */
final class EveryBreachIsNotified extends CatalogueRule {

  private static final AttributePath BREACH = AttributePath.of("breachNotification");
  private static final AttributePath CARVE_OUTS = BREACH.child("carveOuts");
  private static final AttributePath SUSPECTED = BREACH.child("suspectedBreaches");

  EveryBreachIsNotified(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("BRN-05")
            .layer(STATUTE)
            .kind(DEVIATION)
            .severity(ERROR)
            .addBases(Cite.gdpr("33(2)"), Cite.guidelines92022("44")));
  }

  @Override
  public Verdict judge(RuleContext context) {
    if (context.agreement().breachNotification().isEmpty()) {
      return unstated(context, BREACH);
    }
    BreachNotification terms = context.terms().breachNotification();
    List<BreachCarveOut> carveOuts = terms.carveOuts();
    List<Finding> findings = new ArrayList<>(0);
    for (int i = 0; i < carveOuts.size(); i++) {
      if (carveOuts.get(i).kind() != BreachCarveOutKind.NO_BREACH) {
        findings.add(findingOn(carveOuts.get(i), context, CARVE_OUTS.item(i)));
      }
    }
    if (!terms.suspectedBreaches().orElse(true)) {
      findings.add(found(context, SUSPECTED, "certainOnly").severity(WARNING).build());
    }
    return findings.isEmpty() ? satisfied() : violated(findings);
  }

  private Finding findingOn(BreachCarveOut carveOut, RuleContext context, AttributePath path) {
    Argument kind = word("actual", carveOut.kind());
    return carveOut
        .words()
        .map(words -> found(context, path, "quoted", kind, Argument.quote("words", words)))
        .orElseGet(() -> found(context, path, "carvedOut", kind))
        .build();
  }
}
