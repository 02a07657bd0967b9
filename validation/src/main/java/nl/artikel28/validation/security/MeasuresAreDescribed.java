package nl.artikel28.validation.security;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.COMPLETENESS;
import static nl.artikel28.report.Severity.ERROR;
import static nl.artikel28.report.Severity.WARNING;
import static nl.artikel28.validation.security.Measures.MEASURES;

import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.security.TechnicalOrOrganisationalMeasure;
import nl.artikel28.policy.NumberWish;
import nl.artikel28.report.Argument;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/**
 * The agreement or an annex describes the measures, at least as many as the policy wants and one in
 * any case.
 */
final class MeasuresAreDescribed extends CatalogueRule {

  MeasuresAreDescribed(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("SEC-02")
            .layer(STATUTE)
            .kind(COMPLETENESS)
            .severity(ERROR)
            .addParameters("minimumMeasures")
            .addBases(
                Cite.gdpr("28(3)(c)"), Cite.guidelines072020("126"), Cite.commissionAnnex("III")));
  }

  @Override
  public Verdict judge(RuleContext context) {
    List<TechnicalOrOrganisationalMeasure> measures = context.terms().security().measures();
    if (measures.isEmpty()) {
      return missing(context, MEASURES);
    }
    Optional<NumberWish> wish = context.policy().minimumMeasures();
    int wanted = wish.isPresent() ? Math.max(wish.get().value(), 1) : 1;
    int holding = holding(measures);
    if (holding >= wanted) {
      return satisfied();
    }
    return isElsewhere(context, MEASURES)
        ? elsewhere(context, MEASURES)
        : violated(
            found(
                    context,
                    MEASURES,
                    "tooFew",
                    Argument.count("actual", holding),
                    Argument.count("expected", wanted))
                .severity(WARNING)
                .build());
  }

  private static int holding(List<TechnicalOrOrganisationalMeasure> measures) {
    int holding = 0;
    for (TechnicalOrOrganisationalMeasure measure : measures) {
      if (Measures.holds(measure)) {
        holding++;
      }
    }
    return holding;
  }
}
