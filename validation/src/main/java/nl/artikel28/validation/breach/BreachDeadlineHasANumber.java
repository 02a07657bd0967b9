package nl.artikel28.validation.breach;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.COMPLETENESS;
import static nl.artikel28.report.Severity.WARNING;
import static nl.artikel28.validation.breach.BreachIsNotifiedWithoutUndueDelay.DEADLINE;

import java.util.Optional;
import nl.artikel28.agreement.time.TimeLimit;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.report.Argument;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/** The deadline for notifying a breach is a number, and the number binds. */
final class BreachDeadlineHasANumber extends CatalogueRule {

  static final AttributePath PERIOD = DEADLINE.child("period");

  BreachDeadlineHasANumber(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("BRN-02")
            .layer(STATUTE)
            .kind(COMPLETENESS)
            .severity(WARNING)
            .addBases(Cite.guidelines072020("136"), Cite.commissionClauses("9.2")));
  }

  @Override
  public Verdict judge(RuleContext context) {
    Optional<TimeLimit> deadline = numbered(context);
    if (deadline.isEmpty()) {
      return missing(context, PERIOD);
    }
    if (deadline.get().isSoft()) {
      return violated(
          found(
                  context,
                  PERIOD,
                  "soft",
                  Argument.span("actual", deadline.get().period().orElseThrow()))
              .build());
    }
    return satisfied();
  }

  /** The deadline, when it has a number. */
  static Optional<TimeLimit> numbered(RuleContext context) {
    Optional<TimeLimit> deadline = context.terms().breachNotification().deadline();
    return deadline.isPresent() && deadline.get().period().isPresent()
        ? deadline
        : Optional.empty();
  }
}
