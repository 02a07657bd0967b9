package nl.artikel28.validation.audit;

import static nl.artikel28.report.Layer.HOUSE;
import static nl.artikel28.report.RuleKind.DEVIATION;
import static nl.artikel28.report.Severity.WARNING;

import java.util.Optional;
import nl.artikel28.agreement.time.TimeSpan;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.policy.TimeLadder;
import nl.artikel28.report.Rung;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.Ladders;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/** A regular audit is possible as often as the policy prefers. */
final class AuditsAreFrequentEnough extends CatalogueRule {

  static final AttributePath INTERVAL = AttributePath.of("audit.interval");

  AuditsAreFrequentEnough(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("AUD-04")
            .layer(HOUSE)
            .kind(DEVIATION)
            .severity(WARNING)
            .addParameters("auditInterval")
            .addBases(
                Cite.commissionClauses("7.6(c)"),
                Cite.guidelines072020("99"),
                Cite.marketPractice()));
  }

  @Override
  public Verdict judge(RuleContext context) {
    Optional<TimeLadder> ladder = context.policy().auditInterval();
    if (ladder.isEmpty()) {
      return policySilent();
    }
    Optional<TimeSpan> interval = context.terms().audit().interval();
    if (interval.isEmpty()) {
      return unstated(context, INTERVAL);
    }
    Rung rung = Ladders.atMost(ladder.get(), interval.get(), context.calendar());
    return rung == Rung.PREFERRED
        ? satisfied()
        : violated(
            tooLong(context, INTERVAL, "tooRare", interval.get(), ladder.get(), rung).build());
  }
}
