package nl.artikel28.validation.breach;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.COMPLETENESS;
import static nl.artikel28.report.Severity.WARNING;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.artikel28.agreement.breach.BreachNotification;
import nl.artikel28.agreement.breach.BreachStep;
import nl.artikel28.agreement.breach.BreachStepKind;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/** What is not known at once may follow in phases, so that a notice need not wait. */
final class InformationMayFollowInPhases extends CatalogueRule {

  private static final AttributePath PHASED = AttributePath.of("breachNotification.phased");

  /** Steps that are phases, though the text does not speak of phases. */
  private static final Set<BreachStepKind> PHASES =
      EnumSet.of(
          BreachStepKind.PRELIMINARY_NOTICE, BreachStepKind.FULL_NOTICE, BreachStepKind.UPDATE);

  InformationMayFollowInPhases(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("BRN-08")
            .layer(STATUTE)
            .kind(COMPLETENESS)
            .severity(WARNING)
            .addBases(Cite.gdpr("33(4)")));
  }

  @Override
  public Verdict judge(RuleContext context) {
    BreachNotification breach = context.terms().breachNotification();
    Optional<Boolean> phased = breach.phased();
    if (phased.isPresent()) {
      return phased.get() ? satisfied() : violated(found(context, PHASED, "atOnce").build());
    }
    return hasPhases(breach) ? satisfied() : missing(context, PHASED);
  }

  private static boolean hasPhases(BreachNotification breach) {
    for (BreachStep step : breach.steps()) {
      if (PHASES.contains(step.kind())) {
        return true;
      }
    }
    return false;
  }
}
