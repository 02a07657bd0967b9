package nl.artikel28.validation.breach;

import static nl.artikel28.report.Severity.WARNING;

import java.util.Optional;
import nl.artikel28.agreement.breach.BreachStep;
import nl.artikel28.agreement.breach.BreachStepKind;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class InformationMayFollowInPhasesTest {

  private final RuleTester rule = RuleTester.of("BRN-08");

  @Test
  void is_satisfied_when_the_text_allows_phases() {
    rule.on(BreachTexts.with(breach -> breach.phased(true))).isSatisfied();
  }

  @Test
  void is_satisfied_by_a_preliminary_notice_with_a_time_of_its_own() {
    rule.on(
            BreachTexts.with(
                breach ->
                    breach
                        .phased(Optional.empty())
                        .addSteps(
                            BreachStep.builder().kind(BreachStepKind.PRELIMINARY_NOTICE).build())))
        .isSatisfied();
  }

  @Test
  void is_violated_when_a_notice_must_be_complete_at_once() {
    rule.on(BreachTexts.with(breach -> breach.phased(false)))
        .isViolated(WARNING)
        .at("breachNotification.phased")
        .saying("complete at once");
  }

  @Test
  void is_violated_when_the_text_is_silent() {
    rule.on(BreachTexts.with(breach -> breach.phased(Optional.empty()))).isViolated(WARNING);
    rule.on(BreachTexts.without()).isViolated(WARNING);
  }

  @Test
  void is_not_satisfied_by_a_step_that_is_no_phase() {
    rule.on(
            BreachTexts.with(
                breach ->
                    breach
                        .phased(Optional.empty())
                        .addSteps(BreachStep.builder().kind(BreachStepKind.REMEDY).build())))
        .isViolated(WARNING);
  }

  @Test
  void is_undetermined_when_it_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(BreachTexts.without(), "breachNotification")).isUndetermined();
  }
}
