package nl.artikel28.validation.exit;

import static nl.artikel28.report.Layer.HOUSE;
import static nl.artikel28.report.RuleKind.DEVIATION;
import static nl.artikel28.report.Severity.WARNING;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.artikel28.agreement.exit.ExitClock;
import nl.artikel28.agreement.exit.ExitClockAct;
import nl.artikel28.agreement.time.TimeLimit;
import nl.artikel28.agreement.time.TimeSpan;
import nl.artikel28.attribute.AttributePath;
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
 * The data are gone from the processor within the time that the policy prefers; where the text sets
 * no time for deletion, the time for return counts.
 */
final class DataAreGoneInTime extends CatalogueRule {

  private static final AttributePath CLOCKS = AttributePath.of("exit.clocks");

  /** Acts after which the processor has no personal data any more. */
  private static final Set<ExitClockAct> DELETION =
      EnumSet.of(ExitClockAct.DELETE, ExitClockAct.DELETE_BACKUPS, ExitClockAct.ANONYMISE);

  private static final Set<ExitClockAct> RETURN = EnumSet.of(ExitClockAct.RETURN);

  DataAreGoneInTime(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("EXT-05")
            .layer(HOUSE)
            .kind(DEVIATION)
            .severity(WARNING)
            .addParameters("exitPeriod")
            .addBases(
                Cite.gdpr("28(3)(g)"), Cite.guidelines072020("139-141"), Cite.marketPractice()));
  }

  @Override
  public Verdict judge(RuleContext context) {
    Optional<TimeLadder> ladder = context.policy().exitPeriod();
    if (ladder.isEmpty()) {
      return policySilent();
    }
    List<ExitClock> clocks = context.terms().exit().clocks();
    if (hasOneFor(DELETION, clocks)) {
      return judge(clocks, DELETION, ladder.get(), context);
    }
    return hasOneFor(RETURN, clocks)
        ? judge(clocks, RETURN, ladder.get(), context)
        : missing(context, CLOCKS);
  }

  private static boolean hasOneFor(Set<ExitClockAct> acts, List<ExitClock> clocks) {
    for (ExitClock clock : clocks) {
      if (counts(clock, acts)) {
        return true;
      }
    }
    return false;
  }

  private static boolean counts(ExitClock clock, Set<ExitClockAct> acts) {
    return acts.contains(clock.act()) && !clock.requiredByLaw();
  }

  private Verdict judge(
      List<ExitClock> clocks, Set<ExitClockAct> acts, TimeLadder ladder, RuleContext context) {
    List<Finding> findings = new ArrayList<>();
    Optional<AttributePath> elsewhere = Optional.empty();
    for (int i = 0; i < clocks.size(); i++) {
      ExitClock clock = clocks.get(i);
      if (!counts(clock, acts)) {
        continue;
      }
      if (hasNumber(clock.limit())) {
        judgeTime(clock, i, ladder, context, findings);
      } else if (isElsewhere(context, periodOf(i))) {
        elsewhere = Optional.of(periodOf(i));
      } else {
        findings.add(absent(context, limitOf(i), "noNumber", word("act", clock.act())).build());
      }
    }
    if (!findings.isEmpty()) {
      return violated(findings);
    }
    return elsewhere.isPresent() ? elsewhere(context, elsewhere.get()) : satisfied();
  }

  private void judgeTime(
      ExitClock clock, int index, TimeLadder ladder, RuleContext context, List<Finding> findings) {
    TimeLimit limit = clock.limit().orElseThrow();
    Rung rung = Ladders.atMost(ladder, limit, context.calendar());
    if (rung != Rung.PREFERRED) {
      TimeSpan actual = context.calendar().laterEnd(limit).orElseThrow();
      findings.add(
          tooLong(context, periodOf(index), "late", actual, ladder, rung, word("act", clock.act()))
              .build());
    }
  }

  private static boolean hasNumber(Optional<TimeLimit> limit) {
    return limit.isPresent() && limit.get().hasNumber();
  }

  private static AttributePath limitOf(int index) {
    return CLOCKS.item(index).child("limit");
  }

  private static AttributePath periodOf(int index) {
    return limitOf(index).child("period");
  }
}
