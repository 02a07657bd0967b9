package nl.artikel28.validation.security;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.CONSISTENCY;
import static nl.artikel28.report.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.artikel28.agreement.breach.BreachDefinition;
import nl.artikel28.agreement.security.SecurityGoal;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.report.Message;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/**
 * An incident that hits availability is reported as well. Where the text has no words of its own
 * for incidents, the definition of a breach counts; that of the GDPR covers loss and destruction.
 */
final class IncidentsCoverAvailability extends CatalogueRule {

  private static final AttributePath SCOPE = AttributePath.of("security.incidentScope");
  private static final AttributePath DEFINITION = AttributePath.of("breachNotification.definition");

  IncidentsCoverAvailability(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("SEC-13")
            .layer(STATUTE)
            .kind(CONSISTENCY)
            .severity(WARNING)
            .addBases(Cite.gdpr("4(12)"), Cite.gdpr("33(2)"), Cite.gdpr("32(1)(b)")));
  }

  @Override
  public Verdict judge(RuleContext context) {
    Set<SecurityGoal> scope = context.terms().security().incidentScope();
    if (!scope.isEmpty()) {
      return scope.contains(SecurityGoal.AVAILABILITY)
          ? satisfied()
          : violated(found(context, SCOPE, "leftOut", words("actual", List.copyOf(scope))).build());
    }
    return isElsewhere(context, SCOPE) ? elsewhere(context, SCOPE) : judgeDefinition(context);
  }

  private Verdict judgeDefinition(RuleContext context) {
    Optional<BreachDefinition> definition = context.terms().breachNotification().definition();
    if (definition.isEmpty()) {
      return unstated(context, DEFINITION);
    }
    return switch (definition.get()) {
      case GDPR, WIDER -> satisfied();
      case THRESHOLD_OF_REPEALED_LAW, NARROWER ->
          undetermined(Message.of(text("definition")), DEFINITION, context);
    };
  }
}
