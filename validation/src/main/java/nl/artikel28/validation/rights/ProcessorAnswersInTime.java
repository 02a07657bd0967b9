package nl.artikel28.validation.rights;

import static nl.artikel28.report.Layer.HOUSE;
import static nl.artikel28.report.RuleKind.DEVIATION;
import static nl.artikel28.report.Severity.WARNING;

import java.util.Optional;
import nl.artikel28.agreement.duty.Duty;
import nl.artikel28.agreement.rights.DataSubjectRightsTerms;
import nl.artikel28.agreement.time.TimeLimit;
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

/**
 * The processor answers on a request within the time that the policy prefers; where the text sets
 * no time for the answer, the time for help with requests counts.
 */
final class ProcessorAnswersInTime extends CatalogueRule {

  private static final AttributePath PERIOD = AttributePath.of("dataSubjectRights.response.period");
  private static final AttributePath PERIOD_OF_HELP =
      AttributePath.of("dataSubjectRights.assistance.limit.period");

  ProcessorAnswersInTime(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("DSR-03")
            .layer(HOUSE)
            .kind(DEVIATION)
            .severity(WARNING)
            .addParameters("rightsResponse")
            .addBases(Cite.gdpr("12(3)"), Cite.guidelines072020("130-132"), Cite.marketPractice()));
  }

  @Override
  public Verdict judge(RuleContext context) {
    Optional<TimeLadder> ladder = context.policy().rightsResponse();
    if (ladder.isEmpty()) {
      return policySilent();
    }
    DataSubjectRightsTerms terms = context.terms().dataSubjectRights();
    if (hasNumber(terms.response())) {
      return judge(terms.response().get(), PERIOD, ladder.get(), context);
    }
    Optional<TimeLimit> help = terms.assistance().flatMap(Duty::limit);
    return hasNumber(help)
        ? judge(help.get(), PERIOD_OF_HELP, ladder.get(), context)
        : missing(context, PERIOD);
  }

  private Verdict judge(
      TimeLimit limit, AttributePath path, TimeLadder ladder, RuleContext context) {
    Rung rung = Ladders.atMost(ladder, limit, context.calendar());
    if (rung == Rung.PREFERRED) {
      return satisfied();
    }
    TimeSpan actual = context.calendar().laterEnd(limit).orElseThrow();
    return violated(tooLong(context, path, "late", actual, ladder, rung).build());
  }

  private static boolean hasNumber(Optional<TimeLimit> limit) {
    return limit.isPresent() && limit.get().period().isPresent();
  }
}
