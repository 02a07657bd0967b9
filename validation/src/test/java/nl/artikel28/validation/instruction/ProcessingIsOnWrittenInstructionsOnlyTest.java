package nl.artikel28.validation.instruction;

import static nl.artikel28.report.Severity.ERROR;
import static nl.artikel28.report.Severity.WARNING;

import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.instruction.InstructionForm;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class ProcessingIsOnWrittenInstructionsOnlyTest {

  private final RuleTester rule = RuleTester.of("INS-01");

  private static DataProcessingAgreement with(
      Optional<Boolean> only, Optional<InstructionForm> form) {
    return InstructionTexts.with(instructions -> instructions.onlyOnInstructions(only).form(form));
  }

  private static DataProcessingAgreement inForm(InstructionForm form) {
    return with(Optional.of(true), Optional.of(form));
  }

  @Test
  void is_satisfied_by_instructions_that_leave_a_record() {
    rule.on(inForm(InstructionForm.WRITTEN)).isSatisfied();
    rule.on(inForm(InstructionForm.DOCUMENTED)).isSatisfied();
    rule.on(inForm(InstructionForm.ORAL_CONFIRMED)).isSatisfied();
  }

  @Test
  void weighs_less_when_instructions_leave_no_record() {
    rule.on(inForm(InstructionForm.ORAL))
        .isViolated(WARNING)
        .at("instructions.form")
        .saying("The agreement does not require that instructions are documented. The GDPR does.")
        .sayingInDutch("eist niet dat instructies schriftelijk");
    rule.on(inForm(InstructionForm.UNSPECIFIED)).isViolated(WARNING).at("instructions.form");
  }

  @Test
  void weighs_less_when_the_text_names_no_form() {
    rule.on(with(Optional.of(true), Optional.empty()))
        .isViolated(WARNING)
        .at("instructions.form")
        .saying("The agreement does not require that instructions are documented. The GDPR does.");
  }

  @Test
  void weighs_less_when_a_word_dilutes_the_duty() {
    rule.on(InstructionTexts.with(instructions -> instructions.qualifier("redelijke")))
        .isViolated(WARNING)
        .at("instructions.qualifier")
        .saying("weakens the duty to follow instructions: “redelijke”.")
        .sayingInDutch("verzwakt de plicht om instructies te volgen: “redelijke”.");
  }

  @Test
  void is_violated_when_the_processor_may_process_without_instructions() {
    rule.on(with(Optional.of(false), Optional.of(InstructionForm.WRITTEN)))
        .isViolated(ERROR)
        .at("instructions.onlyOnInstructions")
        .saying("leaves room to process the data without an instruction")
        .sayingInDutch("laat ruimte om de gegevens ook zonder instructie te verwerken");
  }

  @Test
  void is_violated_by_a_form_without_the_word_only() {
    rule.on(with(Optional.empty(), Optional.of(InstructionForm.WRITTEN)))
        .isViolated(ERROR)
        .at("instructions.onlyOnInstructions")
        .saying("leaves room to process the data without an instruction");
  }

  @Test
  void gives_one_finding_for_each_cause() {
    rule.on(
            InstructionTexts.with(
                instructions ->
                    instructions
                        .onlyOnInstructions(false)
                        .form(InstructionForm.ORAL)
                        .qualifier("redelijke")))
        .isViolated(ERROR, WARNING, WARNING)
        .at("instructions.onlyOnInstructions", "instructions.form", "instructions.qualifier");
  }

  @Test
  void is_violated_when_the_text_is_silent() {
    rule.on(with(Optional.empty(), Optional.empty()))
        .isViolated(ERROR)
        .at("instructions.onlyOnInstructions")
        .saying(
            "The agreement does not say that the processor processes the data on documented"
                + " instructions only.")
        .sayingInDutch(
            "zegt niet dat de verwerker de gegevens alleen op schriftelijke instructies");
    rule.on(InstructionTexts.without()).isViolated(ERROR);
  }

  @Test
  void is_undetermined_when_instructions_are_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(InstructionTexts.without(), "instructions")).isUndetermined();
    rule.on(
            RuleTester.elsewhere(
                with(Optional.empty(), Optional.of(InstructionForm.WRITTEN)),
                "instructions.onlyOnInstructions"))
        .isUndetermined();
  }

  @Test
  void is_undetermined_when_the_form_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(with(Optional.of(true), Optional.empty()), "instructions.form"))
        .isUndetermined();
  }

  @Test
  void is_violated_without_the_word_only_even_when_the_form_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(with(Optional.of(false), Optional.empty()), "instructions.form"))
        .isViolated(ERROR)
        .at("instructions.onlyOnInstructions");
  }
}
