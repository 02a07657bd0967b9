package nl.artikel28.validation.security;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.COMPLETENESS;
import static nl.artikel28.report.Severity.WARNING;
import static nl.artikel28.validation.security.Measures.MEASURES;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.security.MeasureEffect;
import nl.artikel28.agreement.security.MeasureParameter;
import nl.artikel28.agreement.security.MeasureParameterKind;
import nl.artikel28.agreement.security.TechnicalOrOrganisationalMeasure;
import nl.artikel28.agreement.time.TimeSpan;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.policy.TimeLadder;
import nl.artikel28.report.Rung;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.Ladders;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/**
 * Backups are made and can be restored. Where the text says how often, the backup that is made most
 * often is made as often as the policy prefers.
 */
final class DataCanBeRestoredInTime extends MeasuresProvideFor {

  /** The time between backups, and where it stands. */
  private record Interval(TimeSpan time, AttributePath path) {}

  DataCanBeRestoredInTime(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("SEC-05")
            .layer(STATUTE)
            .kind(COMPLETENESS)
            .severity(WARNING)
            .addParameters("backupInterval")
            .addBases(Cite.gdpr("32(1)(c)")),
        Need.of(MeasureEffect.BACKUP, MeasureEffect.BACKUP),
        Need.of(MeasureEffect.RESTORE, MeasureEffect.RESTORE, MeasureEffect.RESTORE_TEST));
  }

  @Override
  public Verdict judge(RuleContext context) {
    List<Verdict> causes = new ArrayList<>(0);
    gap(context).ifPresent(causes::add);
    judgeInterval(context, causes);
    return combined(causes);
  }

  private void judgeInterval(RuleContext context, List<Verdict> causes) {
    Optional<TimeLadder> ladder = context.policy().backupInterval();
    if (ladder.isEmpty()) {
      return;
    }
    Optional<Interval> shortest = shortest(context);
    if (shortest.isPresent()) {
      TimeSpan actual = shortest.get().time();
      Rung rung = Ladders.atMost(ladder.get(), actual, context.calendar());
      if (rung != Rung.PREFERRED) {
        causes.add(
            violated(
                tooLong(context, shortest.get().path(), "rare", actual, ladder.get(), rung)
                    .build()));
      }
    }
  }

  private static Optional<Interval> shortest(RuleContext context) {
    Optional<Interval> shortest = Optional.empty();
    List<TechnicalOrOrganisationalMeasure> measures = context.terms().security().measures();
    for (int i = 0; i < measures.size(); i++) {
      List<MeasureParameter> parameters = measures.get(i).parameters();
      for (int j = 0; j < parameters.size(); j++) {
        MeasureParameter parameter = parameters.get(j);
        if (parameter.kind() == MeasureParameterKind.BACKUP_INTERVAL
            && parameter.period().isPresent()
            && Measures.holds(measures.get(i))
            && isShorter(parameter.period().get(), shortest, context)) {
          AttributePath path = MEASURES.item(i).child("parameters").item(j).child("period");
          shortest = Optional.of(new Interval(parameter.period().get(), path));
        }
      }
    }
    return shortest;
  }

  private static boolean isShorter(TimeSpan time, Optional<Interval> than, RuleContext context) {
    return than.isEmpty()
        || context.calendar().longest(time) < context.calendar().longest(than.get().time());
  }
}
