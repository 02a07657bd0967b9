package nl.artikel28.validation.breach;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.COMPLETENESS;
import static nl.artikel28.report.Severity.ERROR;
import static nl.artikel28.report.Severity.WARNING;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.artikel28.agreement.time.StartingEvent;
import nl.artikel28.agreement.time.TimeLimit;
import nl.artikel28.agreement.time.TimeSpan;
import nl.artikel28.agreement.time.Urgency;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.policy.StartingEventWish;
import nl.artikel28.policy.TimeLadder;
import nl.artikel28.report.Rung;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.Ladders;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/** The processor notifies a breach without undue delay after it has become aware of it. */
final class BreachIsNotifiedWithoutUndueDelay extends CatalogueRule {

  /** Words that let a processor wait. */
  private static final Set<Urgency> TOO_WEAK =
      EnumSet.of(Urgency.IN_GOOD_TIME, Urgency.ON_FIRST_REQUEST);

  BreachIsNotifiedWithoutUndueDelay(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("BRN-01")
            .layer(STATUTE)
            .kind(COMPLETENESS)
            .severity(ERROR)
            .addParameters("bareBreachNotice", "breachStarts")
            .addBases(Cite.gdpr("33(2)"), Cite.gdpr("33(1)")));
  }

  @Override
  public Verdict judge(RuleContext context) {
    FirstNotice notice = FirstNotice.ofAnyForm(context);
    if (notice.limit().isEmpty()) {
      return missing(context, notice.path());
    }
    TimeLimit limit = notice.limit().get();
    List<Verdict> causes = new ArrayList<>(2);
    judgeUrgency(limit, notice.path(), context, causes);
    judgeStart(limit, notice.path().child("start"), context, causes);
    return combined(causes);
  }

  /** A firm number does without a word of urgency as long as it is short. */
  private void judgeUrgency(
      TimeLimit limit, AttributePath path, RuleContext context, List<Verdict> causes) {
    AttributePath place = path.child("urgency");
    Optional<Urgency> urgency = limit.urgency();
    if (urgency.isPresent() && !TOO_WEAK.contains(urgency.get())) {
      return;
    }
    if (limit.hasNumber() && !limit.isSoft()) {
      judgeNumber(limit, path, context, causes);
    } else if (urgency.isPresent()) {
      causes.add(
          violated(
              found(context, place, "weak", word("actual", urgency.get()))
                  .severity(WARNING)
                  .build()));
    } else if (!limit.hasNumber() && isElsewhere(context, path.child("period"))) {
      causes.add(elsewhere(context, path.child("period")));
    } else {
      causes.add(missing(context, place, absent(context, place, "noUrgency")));
    }
  }

  private void judgeNumber(
      TimeLimit limit, AttributePath path, RuleContext context, List<Verdict> causes) {
    Optional<TimeLadder> ladder = context.policy().bareBreachNotice();
    if (ladder.isEmpty()) {
      return;
    }
    Rung rung = Ladders.atMost(ladder.get(), limit, context.calendar());
    if (rung != Rung.PREFERRED) {
      TimeSpan actual = context.calendar().laterEnd(limit).orElseThrow();
      causes.add(
          violated(
              tooLong(context, path.child("period"), "numberOnly", actual, ladder.get(), rung)
                  .severity(WARNING)
                  .build()));
    }
  }

  private void judgeStart(
      TimeLimit limit, AttributePath place, RuleContext context, List<Verdict> causes) {
    if (limit.start().isEmpty()) {
      causes.add(missing(context, place, absent(context, place, "noStart").severity(WARNING)));
      return;
    }
    StartingEvent start = limit.start().get();
    Optional<StartingEventWish> wanted = context.policy().breachStarts();
    if (wanted.isPresent() && !wanted.get().values().contains(start)) {
      causes.add(
          violated(
              found(
                      context,
                      place,
                      "lateStart",
                      word("actual", start),
                      words("expected", List.copyOf(wanted.get().values())))
                  .severity(WARNING)
                  .build()));
    }
  }
}
