package nl.artikel28.validation.scope;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.COMPLETENESS;
import static nl.artikel28.report.Severity.ERROR;
import static nl.artikel28.report.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.scope.ProcessingDuration;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.report.Argument;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/** The agreement says when the processing begins and when it ends, in that order. */
final class DurationIsStated extends CatalogueRule {

  private static final AttributePath DURATION = AttributePath.of("scope.duration");
  private static final AttributePath START = DURATION.child("start");
  private static final AttributePath ENDS = DURATION.child("ends");

  DurationIsStated(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("SCP-02")
            .layer(STATUTE)
            .kind(COMPLETENESS)
            .severity(ERROR)
            .addBases(
                Cite.gdprOpening(), Cite.guidelines072020("114"), Cite.commissionClauses("7.3")));
  }

  @Override
  public Verdict judge(RuleContext context) {
    Optional<ProcessingDuration> duration = context.terms().scope().duration();
    if (duration.isEmpty()) {
      return missing(context, DURATION);
    }
    List<Verdict> causes = new ArrayList<>();
    if (!ends(duration.get())) {
      causes.add(missing(context, ENDS, absent(context, ENDS, "noEnd").path(DURATION)));
    }
    if (endsBeforeItStarts(duration.get())) {
      causes.add(
          violated(
              found(
                      context,
                      DURATION.child("endsOn"),
                      "endsFirst",
                      Argument.day("actual", duration.get().endsOn().orElseThrow()),
                      Argument.day("start", duration.get().startsOn().orElseThrow()))
                  .build()));
    }
    if (!starts(duration.get())) {
      causes.add(
          missing(
              context, START, absent(context, START, "noStart").path(DURATION).severity(WARNING)));
    }
    return combined(causes);
  }

  private static boolean starts(ProcessingDuration duration) {
    return duration.start().isPresent() || duration.startsOn().isPresent();
  }

  private static boolean endsBeforeItStarts(ProcessingDuration duration) {
    return duration.startsOn().isPresent()
        && duration.endsOn().isPresent()
        && duration.endsOn().get().isBefore(duration.startsOn().get());
  }

  private static boolean ends(ProcessingDuration duration) {
    return duration.period().isPresent()
        || duration.endsOn().isPresent()
        || !duration.ends().isEmpty();
  }
}
