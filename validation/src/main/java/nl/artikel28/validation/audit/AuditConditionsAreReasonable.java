package nl.artikel28.validation.audit;

import static nl.artikel28.report.Layer.HOUSE;
import static nl.artikel28.report.RuleKind.DEVIATION;
import static nl.artikel28.report.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.artikel28.agreement.audit.AuditTerms;
import nl.artikel28.agreement.duty.CostCondition;
import nl.artikel28.agreement.duty.CostRule;
import nl.artikel28.agreement.duty.Payer;
import nl.artikel28.agreement.time.TimeLimit;
import nl.artikel28.agreement.time.TimeSpan;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.policy.PayerWish;
import nl.artikel28.policy.TimeLadder;
import nl.artikel28.report.Finding;
import nl.artikel28.report.Rung;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.Ladders;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/**
 * An audit need not be announced too long beforehand, and the right party pays for one that finds a
 * shortcoming.
 */
final class AuditConditionsAreReasonable extends CatalogueRule {

  private static final AttributePath AUDIT = AttributePath.of("audit");
  private static final AttributePath NOTICE_PERIOD = AttributePath.of("audit.notice.period");
  private static final AttributePath COSTS = AttributePath.of("audit.costs");

  AuditConditionsAreReasonable(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("AUD-06")
            .layer(HOUSE)
            .kind(DEVIATION)
            .severity(WARNING)
            .addParameters("auditNotice", "auditCosts")
            .addBases(
                Cite.commissionClauses("7.6(d)"),
                Cite.guidelines072020("145"),
                Cite.marketPractice()));
  }

  @Override
  public Verdict judge(RuleContext context) {
    Optional<TimeLadder> ladder = context.policy().auditNotice();
    Optional<PayerWish> payers = context.policy().auditCosts();
    if (ladder.isEmpty() && payers.isEmpty()) {
      return policySilent();
    }
    AuditTerms audit = context.terms().audit();
    List<Finding> findings = new ArrayList<>();
    if (ladder.isPresent() && hasNumber(audit.notice())) {
      judgeNotice(audit.notice().get(), ladder.get(), context, findings);
    }
    if (payers.isPresent()) {
      judgeCosts(audit.costs(), payers.get().values(), context, findings);
    }
    if (!findings.isEmpty()) {
      return violated(findings);
    }
    if (ladder.isPresent() && !hasNumber(audit.notice()) && isElsewhere(context, NOTICE_PERIOD)) {
      return elsewhere(context, NOTICE_PERIOD);
    }
    if (payers.isPresent() && audit.costs().isEmpty() && isElsewhere(context, COSTS)) {
      return elsewhere(context, COSTS);
    }
    return isSilent(audit) ? unstated(context, AUDIT) : satisfied();
  }

  private static boolean isSilent(AuditTerms audit) {
    return audit.audits().isEmpty() && audit.notice().isEmpty() && audit.costs().isEmpty();
  }

  private static boolean hasNumber(Optional<TimeLimit> limit) {
    return limit.isPresent() && limit.get().hasNumber();
  }

  private void judgeNotice(
      TimeLimit notice, TimeLadder ladder, RuleContext context, List<Finding> findings) {
    Rung rung = Ladders.atMost(ladder, notice, context.calendar());
    if (rung != Rung.PREFERRED) {
      TimeSpan actual = context.calendar().laterEnd(notice).orElseThrow();
      findings.add(tooLong(context, NOTICE_PERIOD, "longNotice", actual, ladder, rung).build());
    }
  }

  /** The rules for a shortcoming go before the rules for all cases. */
  private void judgeCosts(
      List<CostRule> costs, Set<Payer> accepted, RuleContext context, List<Finding> findings) {
    boolean apart = hasRuleForShortcomings(costs);
    for (int i = 0; i < costs.size(); i++) {
      CostRule cost = costs.get(i);
      boolean applies = apart ? isForShortcomings(cost) : cost.condition().isEmpty();
      if (applies && !accepted.contains(cost.payer())) {
        findings.add(
            found(
                    context,
                    COSTS.item(i).child("payer"),
                    "wrongPayer",
                    word("actual", cost.payer()),
                    words("expected", List.copyOf(accepted)))
                .build());
        return;
      }
    }
  }

  private static boolean hasRuleForShortcomings(List<CostRule> costs) {
    for (CostRule cost : costs) {
      if (isForShortcomings(cost)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isForShortcomings(CostRule cost) {
    return cost.condition().isPresent()
        && cost.condition().get() == CostCondition.SHORTCOMING_FOUND;
  }
}
