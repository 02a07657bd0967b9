package nl.artikel28.validation.instruction;

import static nl.artikel28.report.Severity.INFO;

import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.instruction.InstructionForm;
import nl.artikel28.agreement.instruction.InstructionProcedure;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class LaterInstructionsHaveAProcedureTest {

  private static final Optional<InstructionProcedure> BY_CHANNEL =
      Optional.of(InstructionProcedure.builder().channel("klantportaal").build());

  /** Says who may instruct and not how. */
  private static final Optional<InstructionProcedure> BY_OFFICE =
      Optional.of(InstructionProcedure.builder().addAuthorisedOffice("Inkoop").build());

  private final RuleTester rule = RuleTester.of("INS-05");

  private static DataProcessingAgreement with(
      Optional<InstructionProcedure> procedure, Optional<Boolean> use) {
    return InstructionTexts.with(
        instructions -> instructions.furtherInstructions(procedure).useOfServiceIsInstruction(use));
  }

  private static Optional<InstructionProcedure> inForm(InstructionForm form) {
    return Optional.of(InstructionProcedure.builder().addForms(form).build());
  }

  @Test
  void is_satisfied_by_a_form_or_by_a_channel() {
    rule.on(with(inForm(InstructionForm.DOCUMENTED), Optional.empty())).isSatisfied();
    rule.on(with(BY_CHANNEL, Optional.empty())).isSatisfied();
  }

  @Test
  void is_satisfied_when_using_the_service_is_not_the_only_way() {
    rule.on(with(BY_CHANNEL, Optional.of(true))).isSatisfied();
  }

  @Test
  void is_information_when_using_the_service_is_the_only_way() {
    rule.on(with(Optional.empty(), Optional.of(true)))
        .isViolated(INFO)
        .at("instructions.useOfServiceIsInstruction")
        .saying("The use of the service counts as an instruction.")
        .sayingInDutch("Het gebruik van de dienst geldt als instructie.");
    rule.on(with(BY_OFFICE, Optional.of(true)))
        .isViolated(INFO)
        .at("instructions.useOfServiceIsInstruction");
  }

  @Test
  void is_information_when_the_procedure_does_not_say_how() {
    rule.on(with(BY_OFFICE, Optional.empty()))
        .isViolated(INFO)
        .at("instructions.furtherInstructions");
    rule.on(with(inForm(InstructionForm.UNSPECIFIED), Optional.empty())).isViolated(INFO);
  }

  @Test
  void is_information_when_the_text_is_silent() {
    rule.on(with(Optional.empty(), Optional.of(false)))
        .isViolated(INFO)
        .at("instructions.furtherInstructions")
        .saying("does not say how the controller gives later instructions")
        .sayingInDutch("zegt niet hoe de verwerkingsverantwoordelijke later instructies geeft");
    rule.on(InstructionTexts.without()).isViolated(INFO);
  }

  @Test
  void is_undetermined_when_the_procedure_stands_elsewhere() {
    rule.on(
            RuleTester.elsewhere(
                with(Optional.empty(), Optional.empty()), "instructions.furtherInstructions"))
        .isUndetermined();
    rule.on(
            RuleTester.elsewhere(
                with(Optional.empty(), Optional.of(true)), "instructions.furtherInstructions"))
        .isUndetermined();
  }
}
