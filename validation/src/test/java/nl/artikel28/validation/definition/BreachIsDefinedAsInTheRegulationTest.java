package nl.artikel28.validation.definition;

import static nl.artikel28.report.Severity.ERROR;

import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.breach.BreachDefinition;
import nl.artikel28.agreement.breach.BreachNotification;
import nl.artikel28.agreement.definition.DefinitionBasis;
import nl.artikel28.testkit.Agreements;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class BreachIsDefinedAsInTheRegulationTest {

  private static final String DEFINITION = "breachNotification.definition";

  private final RuleTester rule = RuleTester.of("DEF-01");

  private static DataProcessingAgreement with(
      DataProcessingAgreement agreement, Optional<BreachDefinition> definition) {
    BreachNotification breach = agreement.breachNotification().orElseThrow();
    return agreement.toBuilder()
        .breachNotification(breach.toBuilder().definition(definition).build())
        .build();
  }

  private static DataProcessingAgreement with(BreachDefinition definition) {
    return with(Agreements.complete(), Optional.of(definition));
  }

  private static DataProcessingAgreement silent() {
    return with(DefinitionTexts.without(), Optional.empty());
  }

  @Test
  void is_satisfied_by_the_definition_of_the_regulation() {
    rule.on(with(BreachDefinition.GDPR)).isSatisfied();
  }

  @Test
  void is_satisfied_by_a_definition_that_covers_more() {
    rule.on(with(BreachDefinition.WIDER)).isSatisfied();
  }

  @Test
  void is_violated_by_the_threshold_of_the_repealed_law() {
    rule.on(with(BreachDefinition.THRESHOLD_OF_REPEALED_LAW))
        .isViolated(ERROR)
        .at(DEFINITION)
        .writtenIn("11")
        .saying(
            "According to the agreement there is a breach only with serious adverse effects or a"
                + " considerable chance of them. That threshold comes from the repealed Dutch act"
                + " Wbp. The GDPR does not have it.")
        .sayingInDutch("Die drempel komt uit de vervallen Wbp");
  }

  @Test
  void is_violated_by_a_definition_that_covers_less() {
    rule.on(with(BreachDefinition.NARROWER))
        .isViolated(ERROR)
        .at(DEFINITION)
        .saying("covers less than under the GDPR")
        .sayingInDutch("minder onder valt dan volgens de AVG");
  }

  @Test
  void is_satisfied_when_terms_without_a_definition_mean_what_the_regulation_says() {
    rule.on(
            with(
                DefinitionTexts.with(definitions -> definitions.fallback(DefinitionBasis.GDPR)),
                Optional.empty()))
        .isSatisfied();
  }

  @Test
  void is_not_applicable_when_the_text_is_silent() {
    rule.on(silent()).isNotApplicable();
    rule.on(
            with(
                DefinitionTexts.with(definitions -> definitions.fallback(DefinitionBasis.OWN)),
                Optional.empty()))
        .isNotApplicable();
  }

  @Test
  void is_undetermined_when_it_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(silent(), DEFINITION)).isUndetermined();
  }
}
