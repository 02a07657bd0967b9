package nl.artikel28.validation.instruction;

import static nl.artikel28.report.Severity.ERROR;

import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.instruction.OwnPurpose;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class ProcessorHasNoPurposesOfItsOwnTest {

  private static final OwnPurpose RESEARCH =
      OwnPurpose.builder().label("onderzoek naar het gebruik").build();
  private static final OwnPurpose ANONYMOUS =
      OwnPurpose.builder().label("betere dienst").claimedAnonymous(true).build();

  private final RuleTester rule = RuleTester.of("INS-06");

  private static DataProcessingAgreement with(
      Optional<Boolean> only, Optional<Boolean> excluded, OwnPurpose... purposes) {
    return InstructionTexts.with(
        instructions ->
            instructions
                .onlyOnInstructions(only)
                .ownPurposesExcluded(excluded)
                .addOwnPurposes(purposes));
  }

  @Test
  void is_satisfied_when_own_purposes_are_excluded() {
    rule.on(with(Optional.empty(), Optional.of(true))).isSatisfied();
  }

  @Test
  void is_satisfied_when_the_processor_acts_on_instructions_only() {
    rule.on(with(Optional.of(true), Optional.empty())).isSatisfied();
  }

  @Test
  void is_violated_by_a_purpose_of_its_own_whatever_else_the_text_says() {
    rule.on(with(Optional.of(true), Optional.of(true), RESEARCH))
        .isViolated(ERROR)
        .at("instructions.ownPurposes[0]")
        .saying("for a purpose of its own: “onderzoek naar het gebruik”.")
        .sayingInDutch("voor een eigen doel: “onderzoek naar het gebruik”.");
  }

  @Test
  void gives_a_finding_for_each_purpose_anonymous_or_not() {
    rule.on(with(Optional.empty(), Optional.empty(), RESEARCH, ANONYMOUS))
        .isViolated(ERROR, ERROR)
        .at("instructions.ownPurposes[0]", "instructions.ownPurposes[1]");
  }

  @Test
  void is_not_applicable_when_the_text_is_silent() {
    rule.on(with(Optional.of(false), Optional.of(false))).isNotApplicable();
    rule.on(with(Optional.empty(), Optional.empty())).isNotApplicable();
    rule.on(InstructionTexts.without()).isNotApplicable();
  }

  @Test
  void is_undetermined_when_own_purposes_stand_elsewhere() {
    rule.on(
            RuleTester.elsewhere(
                with(Optional.empty(), Optional.empty()), "instructions.ownPurposes"))
        .isUndetermined();
  }
}
