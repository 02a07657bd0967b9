package nl.artikel28.validation.breach;

import static nl.artikel28.report.Severity.WARNING;

import java.util.Optional;
import nl.artikel28.agreement.breach.BreachDecision;
import nl.artikel28.agreement.breach.OwnNotice;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class ControllerDecidesOnNotificationTest {

  private final RuleTester rule = RuleTester.of("BRN-10");

  @Test
  void is_satisfied_when_the_controller_decides() {
    rule.on(
            BreachTexts.with(
                breach ->
                    breach
                        .decision(BreachDecision.CONTROLLER)
                        .processorMayNotify(Optional.empty())))
        .isSatisfied();
  }

  @Test
  void is_violated_when_another_decides() {
    rule.on(BreachTexts.with(breach -> breach.decision(BreachDecision.JOINTLY)))
        .isViolated(WARNING)
        .at("breachNotification.decision")
        .saying(
            "The decision on a notice to the supervisory authority and the data subjects lies with:"
                + " both parties together. It should lie with the controller alone.");
    rule.on(BreachTexts.with(breach -> breach.decision(BreachDecision.PROCESSOR)))
        .isViolated(WARNING);
  }

  @Test
  void is_violated_when_the_processor_may_notify_itself() {
    rule.on(BreachTexts.with(breach -> breach.processorMayNotify(OwnNotice.ALLOWED)))
        .isViolated(WARNING)
        .at("breachNotification.processorMayNotify");
  }

  @Test
  void is_violated_when_the_text_is_silent() {
    rule.on(BreachTexts.with(breach -> breach.decision(Optional.empty()))).isViolated(WARNING);
    rule.on(BreachTexts.without()).isViolated(WARNING);
  }

  @Test
  void is_undetermined_when_it_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(BreachTexts.without(), "breachNotification")).isUndetermined();
  }
}
