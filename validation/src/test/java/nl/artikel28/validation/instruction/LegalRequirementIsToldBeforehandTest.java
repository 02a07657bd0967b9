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

class LegalRequirementIsToldBeforehandTest {

  private static final String PATH = "instructions.noticeOfLegalRequirement";

  private final RuleTester rule = RuleTester.of("INS-03");

  private static DataProcessingAgreement with(Optional<Duty> duty) {
    return InstructionTexts.with(instructions -> instructions.noticeOfLegalRequirement(duty));
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
        .saying(
            "The processor informs the controller only in some cases that a law requires it to"
                + " process data. It must always do so, unless that law prohibits it.")
        .sayingInDutch("maar in een deel van de gevallen vooraf weten");
  }

  @Test
  void quotes_the_only_cases_of_a_partial_duty() {
    rule.on(with(onlyFor("verstrekking aan derden")))
        .isViolated(WARNING)
        .saying(
            "The processor informs the controller beforehand of a law that requires it to process"
                + " data in these cases only: “verstrekking aan derden”. It must always do so,"
                + " unless that law prohibits it.")
        .sayingInDutch("dat een wet hem tot een verwerking verplicht: “verstrekking aan derden”.");
  }

  @Test
  void is_violated_when_the_duty_is_excluded() {
    rule.on(with(duty(Extent.NONE)))
        .isViolated(ERROR)
        .at(PATH)
        .saying("need not tell beforehand")
        .sayingInDutch("hoeft de verwerker niet vooraf te laten weten");
  }

  @Test
  void is_violated_when_the_text_is_silent() {
    rule.on(with(Optional.empty()))
        .isViolated(ERROR)
        .at(PATH)
        .saying("does not say that the processor tells beforehand")
        .sayingInDutch("zegt niet dat de verwerker het vooraf laat weten");
    rule.on(InstructionTexts.without()).isViolated(ERROR);
  }

  @Test
  void is_undetermined_when_it_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(with(Optional.empty()), PATH)).isUndetermined();
  }
}
