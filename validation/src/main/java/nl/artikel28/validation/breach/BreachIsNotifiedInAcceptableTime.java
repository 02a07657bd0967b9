package nl.artikel28.validation.breach;

import static nl.artikel28.report.Layer.HOUSE;
import static nl.artikel28.report.RuleKind.DEVIATION;
import static nl.artikel28.report.Severity.ERROR;

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

/** The processor notifies a breach within the time that the policy still accepts. */
final class BreachIsNotifiedInAcceptableTime extends CatalogueRule {

  BreachIsNotifiedInAcceptableTime(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("BRN-04")
            .layer(HOUSE)
            .kind(DEVIATION)
            .severity(ERROR)
            .addParameters("breachNotice")
            .addBases(Cite.gdpr("33(1)"), Cite.gdpr("33(2)"), Cite.marketPractice()));
  }

  @Override
  public Verdict judge(RuleContext context) {
    Optional<TimeLadder> ladder = context.policy().breachNotice();
    if (ladder.isEmpty() || ladder.get().acceptable().isEmpty()) {
      return policySilent();
    }
    FirstNotice notice = FirstNotice.in(context);
    Optional<TimeLimit> limit = notice.numbered();
    if (limit.isEmpty()) {
      return unstated(context, notice.period());
    }
    if (Ladders.atMost(ladder.get(), limit.get(), context.calendar()) != Rung.BEYOND) {
      return satisfied();
    }
    TimeSpan actual = context.calendar().laterEnd(limit.get()).orElseThrow();
    TimeLadder accepted =
        TimeLadder.of(ladder.get().acceptable().get().limit(), ladder.get().source());
    return violated(
        tooLong(context, notice.period(), "late", actual, accepted, Rung.BEYOND)
            .approvedBy(ladder.get().beyondApprovedBy())
            .build());
  }
}
