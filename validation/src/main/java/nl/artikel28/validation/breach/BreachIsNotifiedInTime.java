package nl.artikel28.validation.breach;

import static nl.artikel28.report.Layer.HOUSE;
import static nl.artikel28.report.RuleKind.DEVIATION;
import static nl.artikel28.report.Severity.WARNING;

import java.util.Optional;
import nl.artikel28.agreement.time.TimeLimit;
import nl.artikel28.agreement.time.TimeSpan;
import nl.artikel28.policy.TimeLadder;
import nl.artikel28.report.Rung;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.Ladders;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/** The processor notifies a breach within the time that the policy prefers. */
final class BreachIsNotifiedInTime extends CatalogueRule {

  BreachIsNotifiedInTime(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("BRN-03")
            .layer(HOUSE)
            .kind(DEVIATION)
            .severity(WARNING)
            .addParameters("breachNotice")
            .addBases(Cite.guidelines072020("136"), Cite.marketPractice()));
  }

  @Override
  public Verdict judge(RuleContext context) {
    Optional<TimeLadder> ladder = context.policy().breachNotice();
    if (ladder.isEmpty()) {
      return policySilent();
    }
    FirstNotice notice = FirstNotice.in(context);
    Optional<TimeLimit> limit = notice.numbered();
    if (limit.isEmpty()) {
      return unstated(context, notice.period());
    }
    Rung rung = Ladders.atMost(ladder.get(), limit.get(), context.calendar());
    if (rung == Rung.PREFERRED) {
      return satisfied();
    }
    TimeSpan actual = context.calendar().laterEnd(limit.get()).orElseThrow();
    return violated(
        tooLong(context, notice.period(), "late", actual, ladder.get(), rung)
            .severity(WARNING)
            .build());
  }
}
