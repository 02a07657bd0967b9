package nl.artikel28.validation.exit;

import static nl.artikel28.report.Layer.HOUSE;
import static nl.artikel28.report.RuleKind.COMPLETENESS;
import static nl.artikel28.report.Severity.WARNING;

import java.util.Optional;
import java.util.Set;
import nl.artikel28.agreement.duty.Combination;
import nl.artikel28.agreement.scope.EndCondition;
import nl.artikel28.agreement.scope.ProcessingDuration;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/** The duties of the processor go on until the data are gone. */
final class DutiesContinueUntilDataAreGone extends CatalogueRule {

  private static final AttributePath DUTIES_CONTINUE = AttributePath.of("exit.dutiesContinue");

  DutiesContinueUntilDataAreGone(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("EXT-07")
            .layer(HOUSE)
            .kind(COMPLETENESS)
            .severity(WARNING)
            .addBases(Cite.commissionClauses("10(d)")));
  }

  @Override
  public Verdict judge(RuleContext context) {
    Optional<Boolean> dutiesContinue = context.terms().exit().dutiesContinue();
    if (dutiesContinue.orElse(false) || lastsUntilDataAreGone(context.terms().scope().duration())) {
      return satisfied();
    }
    return dutiesContinue.isPresent()
        ? violated(found(context, DUTIES_CONTINUE, "stop").build())
        : missing(context, DUTIES_CONTINUE);
  }

  /** Whether the agreement cannot end before the data are gone; one of several ends is enough. */
  private static boolean lastsUntilDataAreGone(Optional<ProcessingDuration> duration) {
    if (duration.isEmpty()) {
      return false;
    }
    Set<EndCondition> ends = duration.get().ends();
    Optional<Combination> combination = duration.get().combination();
    boolean all = combination.isPresent() && combination.get() == Combination.ALL;
    return ends.contains(EndCondition.DATA_DELETED) && (all || ends.size() == 1);
  }
}
