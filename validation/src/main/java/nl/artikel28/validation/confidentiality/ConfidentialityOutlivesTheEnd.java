package nl.artikel28.validation.confidentiality;

import static nl.artikel28.report.Layer.HOUSE;
import static nl.artikel28.report.RuleKind.ADVICE;
import static nl.artikel28.report.Severity.INFO;
import static nl.artikel28.report.Severity.WARNING;

import java.util.Optional;
import nl.artikel28.agreement.confidentiality.ConfidentialityTerms;
import nl.artikel28.agreement.time.TimeSpan;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.report.Argument;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/** Confidentiality goes on after the agreement has ended, and without a limit. */
final class ConfidentialityOutlivesTheEnd extends CatalogueRule {

  private static final AttributePath SURVIVES = AttributePath.of("confidentiality.survives");
  private static final AttributePath SURVIVES_FOR = AttributePath.of("confidentiality.survivesFor");

  ConfidentialityOutlivesTheEnd(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("CNF-02")
            .layer(HOUSE)
            .kind(ADVICE)
            .severity(WARNING)
            .addBases(Cite.marketPractice()));
  }

  @Override
  public Verdict judge(RuleContext context) {
    ConfidentialityTerms terms = context.terms().confidentiality();
    Optional<Boolean> survives = terms.survives();
    if (survives.isEmpty()) {
      return missing(context, SURVIVES);
    }
    if (!survives.get()) {
      return violated(found(context, SURVIVES, "ends").build());
    }
    Optional<TimeSpan> limit = terms.survivesFor();
    return limit.isEmpty()
        ? satisfied()
        : violated(
            found(context, SURVIVES_FOR, "limited", Argument.span("actual", limit.get()))
                .severity(INFO)
                .build());
  }
}
