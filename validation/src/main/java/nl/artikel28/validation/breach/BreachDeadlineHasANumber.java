package nl.artikel28.validation.breach;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.COMPLETENESS;
import static nl.artikel28.report.Severity.WARNING;

import java.util.Optional;
import nl.artikel28.agreement.time.TimeLimit;
import nl.artikel28.report.Argument;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/** The deadline for notifying a breach is a number, and the number binds. */
final class BreachDeadlineHasANumber extends CatalogueRule {

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
    FirstNotice notice = FirstNotice.in(context);
    Optional<TimeLimit> limit = notice.numbered();
    if (limit.isEmpty()) {
      return missing(context, notice.period());
    }
    if (limit.get().isSoft()) {
      return violated(
          found(
                  context,
                  notice.period(),
                  "soft",
                  Argument.span("actual", limit.get().period().orElseThrow()))
              .build());
    }
    return satisfied();
  }
}
