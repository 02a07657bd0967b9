package nl.artikel28.validation.rights;

import static nl.artikel28.report.Severity.INFO;
import static nl.artikel28.report.Severity.WARNING;

import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.duty.Duty;
import nl.artikel28.agreement.duty.Extent;
import nl.artikel28.agreement.rights.OwnAnswers;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class RequestsArePassedOnTest {

  private static final String FORWARDING = "dataSubjectRights.forwarding";
  private static final String OWN_ANSWERS = "dataSubjectRights.ownAnswers";

  private final RuleTester rule = RuleTester.of("DSR-04");

  private static DataProcessingAgreement with(Duty forwarding) {
    return RightsTexts.with(terms -> terms.forwarding(forwarding));
  }

  private static DataProcessingAgreement with(Optional<OwnAnswers> answers) {
    return RightsTexts.with(terms -> terms.ownAnswers(answers));
  }

  private static Duty duty(Extent extent) {
    return Duty.builder().extent(extent).build();
  }

  @Test
  void is_satisfied_when_requests_are_passed_on_and_not_answered() {
    rule.on(with(Optional.of(OwnAnswers.NEVER))).isSatisfied();
    rule.on(with(Optional.of(OwnAnswers.ON_INSTRUCTION))).isSatisfied();
  }

  @Test
  void is_violated_when_the_processor_may_answer_itself() {
    rule.on(with(Optional.of(OwnAnswers.ALLOWED)))
        .isViolated(WARNING)
        .at(OWN_ANSWERS)
        .writtenIn("9")
        .saying("may answer requests of data subjects itself")
        .sayingInDutch("zelf beantwoorden");
  }

  @Test
  void is_lighter_when_the_text_is_silent_on_answers_of_the_processor() {
    rule.on(with(Optional.empty()))
        .isViolated(INFO)
        .at(OWN_ANSWERS)
        .belongingIn("9")
        .saying("does not say whether it may also answer them itself")
        .sayingInDutch("zegt niet of hij ze ook zelf mag beantwoorden");
  }

  @Test
  void is_violated_when_requests_are_passed_on_in_part() {
    rule.on(with(duty(Extent.PARTIAL)))
        .isViolated(WARNING)
        .at(FORWARDING)
        .writtenIn("9")
        .saying("only in part")
        .sayingInDutch("maar gedeeltelijk");
    rule.on(with(duty(Extent.PARTIAL).toBuilder().addOnlyFor("verzoeken om inzage").build()))
        .isViolated(WARNING)
        .saying("in these cases only: “verzoeken om inzage”")
        .sayingInDutch("alleen in deze gevallen door: “verzoeken om inzage”");
  }

  @Test
  void is_violated_when_requests_are_not_passed_on() {
    rule.on(with(duty(Extent.NONE)))
        .isViolated(WARNING)
        .at(FORWARDING)
        .writtenIn("9")
        .saying("does not pass on requests")
        .sayingInDutch("stuurt de verwerker verzoeken van betrokkenen niet door");
  }

  @Test
  void is_violated_once_when_the_text_is_silent_on_both() {
    rule.on(
            RightsTexts.with(
                terms -> terms.forwarding(Optional.empty()).ownAnswers(Optional.empty())))
        .isViolated(WARNING)
        .at(FORWARDING)
        .belongingIn("9")
        .saying("does not say that the processor passes on")
        .sayingInDutch("zegt niet dat de verwerker verzoeken van betrokkenen doorstuurt");
    rule.on(RightsTexts.without()).isViolated(WARNING);
  }

  @Test
  void gives_a_finding_for_each_cause() {
    rule.on(
            RightsTexts.with(
                terms -> terms.forwarding(Optional.empty()).ownAnswers(OwnAnswers.ALLOWED)))
        .isViolated(WARNING, WARNING)
        .at(FORWARDING, OWN_ANSWERS);
  }

  @Test
  void is_undetermined_when_it_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(RightsTexts.without(), FORWARDING)).isUndetermined();
    rule.on(RuleTester.elsewhere(with(Optional.empty()), OWN_ANSWERS)).isUndetermined();
  }
}
