package nl.artikel28.validation.instruction;

import static nl.artikel28.report.Severity.ERROR;
import static nl.artikel28.report.Severity.WARNING;
import static nl.artikel28.validation.instruction.InstructionTexts.duty;
import static nl.artikel28.validation.instruction.InstructionTexts.onlyFor;

import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.duty.Duty;
import nl.artikel28.agreement.duty.Extent;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class InfringingInstructionIsToldTest {

  private static final String PATH = "instructions.noticeOfInfringingInstruction";

  private final RuleTester rule = RuleTester.of("INS-04");

  private static DataProcessingAgreement with(Optional<Duty> duty) {
    return InstructionTexts.with(instructions -> instructions.noticeOfInfringingInstruction(duty));
  }

  @Test
  void is_satisfied_by_the_whole_duty() {
    rule.on(with(duty(Extent.FULL))).isSatisfied();
  }

  @Test
  void weighs_less_when_the_duty_is_partial() {
    rule.on(with(duty(Extent.PARTIAL)))
        .isViolated(WARNING)
        .at(PATH)
        .saying("warns only in some cases")
        .sayingInDutch("waarschuwt maar in een deel van de gevallen");
  }

  @Test
  void quotes_the_only_cases_of_a_partial_duty() {
    rule.on(with(onlyFor("strijd met de AVG")))
        .isViolated(WARNING)
        .saying("an instruction infringes the law: “strijd met de AVG”.")
        .sayingInDutch("een instructie volgens hem in strijd is met de wet: “strijd met de AVG”.");
  }

  @Test
  void is_violated_when_the_duty_is_excluded() {
    rule.on(with(duty(Extent.NONE)))
        .isViolated(ERROR)
        .at(PATH)
        .saying("need not warn")
        .sayingInDutch("hoeft de verwerker niet te waarschuwen");
  }

  @Test
  void is_violated_when_the_text_is_silent() {
    rule.on(with(Optional.empty()))
        .isViolated(ERROR)
        .at(PATH)
        .saying("does not say that the processor warns")
        .sayingInDutch("zegt niet dat de verwerker waarschuwt");
    rule.on(InstructionTexts.without()).isViolated(ERROR);
  }

  @Test
  void is_undetermined_when_it_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(with(Optional.empty()), PATH)).isUndetermined();
  }
}
