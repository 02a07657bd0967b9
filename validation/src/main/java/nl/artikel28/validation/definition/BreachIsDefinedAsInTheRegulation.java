package nl.artikel28.validation.definition;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.DEVIATION;
import static nl.artikel28.report.Severity.ERROR;

import java.util.Optional;
import nl.artikel28.agreement.breach.BreachDefinition;
import nl.artikel28.agreement.definition.DefinitionBasis;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/** A personal data breach is all that Article 4(12) calls so, without a threshold. */
final class BreachIsDefinedAsInTheRegulation extends CatalogueRule {

  private static final AttributePath DEFINITION = AttributePath.of("breachNotification.definition");

  BreachIsDefinedAsInTheRegulation(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("DEF-01")
            .layer(STATUTE)
            .kind(DEVIATION)
            .severity(ERROR)
            .addBases(Cite.gdpr("4(12)"), Cite.gdpr("33(1)"), Cite.gdpr("33(2)")));
  }

  @Override
  public Verdict judge(RuleContext context) {
    Optional<BreachDefinition> definition = context.terms().breachNotification().definition();
    if (definition.isEmpty()) {
      return otherTermsMeanWhatTheRegulationSays(context)
          ? satisfied()
          : unstated(context, DEFINITION);
    }
    return switch (definition.get()) {
      case GDPR, WIDER -> satisfied();
      case THRESHOLD_OF_REPEALED_LAW -> violated(found(context, DEFINITION, "threshold").build());
      case NARROWER -> violated(found(context, DEFINITION, "narrower").build());
    };
  }

  private static boolean otherTermsMeanWhatTheRegulationSays(RuleContext context) {
    Optional<DefinitionBasis> fallback = context.terms().definitions().fallback();
    return fallback.isPresent() && fallback.get() == DefinitionBasis.GDPR;
  }
}
