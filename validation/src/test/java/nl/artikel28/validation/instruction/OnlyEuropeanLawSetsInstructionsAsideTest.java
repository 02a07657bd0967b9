package nl.artikel28.validation.instruction;

import static nl.artikel28.report.Severity.WARNING;

import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.duty.LegalException;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class OnlyEuropeanLawSetsInstructionsAsideTest {

  private final RuleTester rule = RuleTester.of("INS-02");

  private static DataProcessingAgreement with(Optional<LegalException> exception) {
    return InstructionTexts.with(instructions -> instructions.legalException(exception));
  }

  @Test
  void is_satisfied_by_union_or_member_state_law() {
    rule.on(with(Optional.of(LegalException.EU_OR_MEMBER_STATE_LAW))).isSatisfied();
  }

  @Test
  void is_satisfied_without_any_exception() {
    rule.on(with(Optional.of(LegalException.NO_EXCEPTION))).isSatisfied();
  }

  @Test
  void is_violated_by_any_law() {
    rule.on(with(Optional.of(LegalException.ANY_LAW)))
        .isViolated(WARNING)
        .at("instructions.legalException")
        .saying("may depart from the instructions for any legal duty")
        .sayingInDutch("mag bij elke wettelijke plicht van de instructies afwijken");
  }

  @Test
  void is_not_applicable_when_the_text_is_silent() {
    rule.on(with(Optional.empty())).isNotApplicable();
    rule.on(InstructionTexts.without()).isNotApplicable();
  }

  @Test
  void is_undetermined_when_the_exception_stands_elsewhere() {
    rule.on(RuleTester.elsewhere(with(Optional.empty()), "instructions.legalException"))
        .isUndetermined();
  }
}
