package nl.artikel28.validation.instruction;

import static nl.artikel28.report.Severity.INFO;
import static nl.artikel28.report.Severity.WARNING;
import static nl.artikel28.validation.instruction.InstructionTexts.duty;
import static nl.artikel28.validation.instruction.InstructionTexts.onlyFor;

import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.duty.Duty;
import nl.artikel28.agreement.duty.Extent;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class StaffActOnInstructionsOnlyTest {

  private static final String PATH = "instructions.personsUnderAuthority";

  private final RuleTester rule = RuleTester.of("INS-08");

  private static DataProcessingAgreement with(Optional<Duty> duty) {
    return InstructionTexts.with(instructions -> instructions.personsUnderAuthority(duty));
  }

  @Test
  void is_satisfied_by_the_whole_duty() {
    rule.on(with(duty(Extent.FULL))).isSatisfied();
  }

  @Test
  void weighs_less_when_the_duty_is_partial() {
    rule.on(with(duty(Extent.PARTIAL)))
        .isViolated(INFO)
        .at(PATH)
        .saying("to the instructions only in part")
        .sayingInDutch("maar voor een deel aan de instructies");
  }

  @Test
  void quotes_the_only_cases_of_a_partial_duty() {
    rule.on(with(onlyFor("eigen personeel")))
        .isViolated(INFO)
        .saying("only in these cases: “eigen personeel”.")
        .sayingInDutch("alleen in deze gevallen aan de instructies: “eigen personeel”.");
  }

  @Test
  void is_violated_when_the_duty_is_excluded() {
    rule.on(with(duty(Extent.NONE)))
        .isViolated(WARNING)
        .at(PATH)
        .saying("need not follow the instructions")
        .sayingInDutch(
            "hoeven medewerkers van de verwerker zich niet aan de instructies te houden");
  }

  @Test
  void is_violated_when_the_text_is_silent() {
    rule.on(with(Optional.empty()))
        .isViolated(WARNING)
        .at(PATH)
        .saying("does not say that staff of the processor")
        .sayingInDutch("zegt niet dat medewerkers van de verwerker");
    rule.on(InstructionTexts.without()).isViolated(WARNING);
  }

  @Test
  void is_undetermined_when_it_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(with(Optional.empty()), PATH)).isUndetermined();
  }
}
