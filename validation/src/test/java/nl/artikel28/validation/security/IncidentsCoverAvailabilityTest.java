package nl.artikel28.validation.security;

import static nl.artikel28.agreement.security.SecurityGoal.AVAILABILITY;
import static nl.artikel28.agreement.security.SecurityGoal.CONFIDENTIALITY;
import static nl.artikel28.agreement.security.SecurityGoal.INTEGRITY;
import static nl.artikel28.report.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.breach.BreachDefinition;
import nl.artikel28.agreement.security.SecurityGoal;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class IncidentsCoverAvailabilityTest {

  private static final String SCOPE = "security.incidentScope";
  private static final String DEFINITION = "breachNotification.definition";

  private final RuleTester rule = RuleTester.of("SEC-13");

  private static DataProcessingAgreement with(SecurityGoal... goals) {
    return SecurityTexts.with(security -> security.incidentScope(List.of(goals)));
  }

  private static DataProcessingAgreement withDefinition(Optional<BreachDefinition> definition) {
    DataProcessingAgreement silent = with();
    return silent.toBuilder()
        .breachNotification(
            silent.breachNotification().orElseThrow().toBuilder().definition(definition).build())
        .build();
  }

  private static DataProcessingAgreement withDefinition(BreachDefinition definition) {
    return withDefinition(Optional.of(definition));
  }

  @Test
  void is_satisfied_when_availability_counts() {
    rule.on(with(AVAILABILITY)).isSatisfied();
    rule.on(with(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)).isSatisfied();
  }

  @Test
  void is_violated_when_availability_is_left_out() {
    rule.on(with(CONFIDENTIALITY, INTEGRITY))
        .isViolated(WARNING)
        .at(SCOPE)
        .writtenIn("6")
        .saying("only if it affects: confidentiality, integrity.")
        .sayingInDutch("alleen als het dit raakt: vertrouwelijkheid, integriteit.");
  }

  @Test
  void the_definition_of_a_breach_covers_it_when_the_text_has_no_words_of_its_own() {
    rule.on(withDefinition(BreachDefinition.GDPR)).isSatisfied();
    rule.on(withDefinition(BreachDefinition.WIDER)).isSatisfied();
  }

  @Test
  void is_undetermined_when_that_definition_is_another_one() {
    rule.on(withDefinition(BreachDefinition.NARROWER))
        .isUndetermined()
        .saying("Check whether loss and destruction")
        .sayingInDutch(
            "De overeenkomst gebruikt voor een inbreuk niet de omschrijving van de AVG. Ga na of"
                + " verlies en vernietiging van gegevens er ook onder vallen.");
    rule.on(withDefinition(BreachDefinition.THRESHOLD_OF_REPEALED_LAW)).isUndetermined();
  }

  @Test
  void is_not_applicable_when_the_text_defines_neither() {
    rule.on(withDefinition(Optional.empty())).isNotApplicable();
  }

  @Test
  void is_undetermined_when_either_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(with(), SCOPE)).isUndetermined();
    rule.on(RuleTester.elsewhere(withDefinition(Optional.empty()), DEFINITION)).isUndetermined();
  }
}
