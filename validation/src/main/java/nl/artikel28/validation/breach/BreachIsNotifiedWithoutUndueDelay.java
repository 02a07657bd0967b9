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
import nl.artikel28.agreement.time.Urgency;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.policy.StartingEventWish;
import nl.artikel28.report.Finding;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/** The processor notifies a breach without undue delay after it has become aware of it. */
final class BreachIsNotifiedWithoutUndueDelay extends CatalogueRule {

  static final AttributePath DEADLINE = AttributePath.of("breachNotification.deadline");

  private static final AttributePath START = DEADLINE.child("start");
  private static final AttributePath URGENCY = DEADLINE.child("urgency");

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
            .addParameters("breachStarts")
            .addBases(Cite.gdpr("33(2)")));
  }

  @Override
  public Verdict judge(RuleContext context) {
    Optional<TimeLimit> deadline = context.terms().breachNotification().deadline();
    if (deadline.isEmpty()) {
      return missing(context, DEADLINE);
    }
    List<Finding> findings = new ArrayList<>(2);
    judgeUrgency(deadline.get(), context, findings);
    judgeStart(deadline.get(), context, findings);
    return findings.isEmpty() ? satisfied() : violated(findings);
  }

  private void judgeUrgency(TimeLimit deadline, RuleContext context, List<Finding> findings) {
    if (deadline.period().isPresent()) {
      return;
    }
    if (deadline.urgency().isEmpty()) {
      findings.add(absent(context, URGENCY, "noUrgency").build());
    } else if (TOO_WEAK.contains(deadline.urgency().get())) {
      findings.add(
          found(context, URGENCY, "weak", word("actual", deadline.urgency().get()))
              .severity(WARNING)
              .build());
    }
  }

  private void judgeStart(TimeLimit deadline, RuleContext context, List<Finding> findings) {
    if (deadline.start().isEmpty()) {
      findings.add(absent(context, START, "noStart").severity(WARNING).build());
      return;
    }
    StartingEvent start = deadline.start().get();
    Optional<StartingEventWish> wanted = context.policy().breachStarts();
    if (wanted.isPresent() && !wanted.get().values().contains(start)) {
      findings.add(
          found(
                  context,
                  START,
                  "lateStart",
                  word("actual", start),
                  words("expected", List.copyOf(wanted.get().values())))
              .severity(WARNING)
              .build());
    }
  }
}
