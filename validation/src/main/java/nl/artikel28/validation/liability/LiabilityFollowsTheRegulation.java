package nl.artikel28.validation.liability;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.DEVIATION;
import static nl.artikel28.report.Severity.INFO;
import static nl.artikel28.report.Severity.WARNING;

import java.util.Optional;
import nl.artikel28.agreement.liability.LiabilityBasis;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/** The processor is liable for what the Regulation makes it liable for, no more and no less. */
final class LiabilityFollowsTheRegulation extends CatalogueRule {

  private static final AttributePath BASIS = AttributePath.of("liability.basis");

  LiabilityFollowsTheRegulation(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("LIA-01")
            .layer(STATUTE)
            .kind(DEVIATION)
            .severity(INFO)
            .addBases(
                Cite.gdpr("82(2)"), Cite.gdpr("82(3)"), Cite.gdpr("82(4)"), Cite.gdpr("82(5)")));
  }

  @Override
  public Verdict judge(RuleContext context) {
    Optional<LiabilityBasis> basis = context.terms().liability().basis();
    if (basis.isEmpty()) {
      return unstated(context, BASIS);
    }
    return switch (basis.get()) {
      case ARTICLE_82, OWN_ACTS -> satisfied();
      case ALL_DAMAGE -> violated(found(context, BASIS, "allDamage").build());
      case EXCLUDED -> violated(found(context, BASIS, "excluded").severity(WARNING).build());
    };
  }
}
