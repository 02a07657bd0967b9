package nl.artikel28.validation.liability;

import static nl.artikel28.report.Severity.INFO;

import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.liability.FineAllocation;
import nl.artikel28.agreement.liability.FineBearer;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class FinesAreLeftToTheLawTest {

  private static final String FINES = "liability.fines";

  private final RuleTester rule = RuleTester.of("LIA-03");

  private static DataProcessingAgreement borneBy(FineBearer bearer, String... exceptions) {
    FineAllocation fines =
        FineAllocation.builder().borneBy(bearer).exceptions(List.of(exceptions)).build();
    return LiabilityTexts.with(terms -> terms.fines(fines));
  }

  private static DataProcessingAgreement withoutFines() {
    return LiabilityTexts.with(terms -> terms.fines(Optional.empty()));
  }

  @Test
  void is_satisfied_when_each_bears_its_own() {
    rule.on(borneBy(FineBearer.EACH_ITS_OWN)).isSatisfied();
  }

  @Test
  void is_satisfied_when_the_text_does_not_speak_of_fines() {
    rule.on(withoutFines()).isSatisfied();
    rule.on(LiabilityTexts.without()).isSatisfied();
  }

  @Test
  void is_violated_when_the_controller_bears_all() {
    rule.on(borneBy(FineBearer.CONTROLLER))
        .isViolated(INFO)
        .at(FINES)
        .writtenIn("15")
        .saying(
            "According to the agreement the controller cannot recover a fine of a supervisory"
                + " authority from the processor, not even where the processor was the cause.")
        .sayingInDutch(
            "Volgens de overeenkomst kan de verwerkingsverantwoordelijke een boete van een"
                + " toezichthouder niet op de verwerker verhalen, ook niet als de verwerker de"
                + " oorzaak was.");
  }

  @Test
  void names_the_exceptions() {
    rule.on(borneBy(FineBearer.CONTROLLER, "opzet", "grove schuld"))
        .isViolated(INFO)
        .saying("was the cause. Exception: “opzet”, “grove schuld”.")
        .sayingInDutch("de oorzaak was. Uitzondering: “opzet”, “grove schuld”.");
  }

  @Test
  void is_violated_when_the_processor_bears_fines_of_the_controller() {
    rule.on(borneBy(FineBearer.PROCESSOR))
        .isViolated(INFO)
        .at(FINES)
        .saying(
            "According to the agreement the processor also bears a fine that a supervisory"
                + " authority imposes on the controller, where the processor was the cause. It is"
                + " uncertain whether a court will accept that.")
        .sayingInDutch(
            "Volgens de overeenkomst draagt de verwerker ook een boete die een toezichthouder aan"
                + " de verwerkingsverantwoordelijke oplegt, als de verwerker daarvan de oorzaak"
                + " was. Het is onzeker of een rechter dat aanvaardt.");
    rule.on(borneBy(FineBearer.PROCESSOR, "overmacht"))
        .isViolated(INFO)
        .saying("Exception: “overmacht”.");
  }

  @Test
  void is_undetermined_when_fines_are_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(withoutFines(), FINES)).isUndetermined();
    rule.on(RuleTester.elsewhere(LiabilityTexts.without(), "liability")).isUndetermined();
  }

  @Test
  void is_not_applicable_when_it_is_left_blank_who_bears_fines() {
    rule.on(RuleTester.blank(withoutFines(), FINES)).isNotApplicable();
  }
}
