package nl.artikel28.validation.breach;

import static nl.artikel28.report.Severity.INFO;
import static nl.artikel28.report.Severity.WARNING;

import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.duty.Duty;
import nl.artikel28.agreement.duty.Extent;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class BreachesAreDocumentedTest {

  private final RuleTester rule = RuleTester.of("BRN-09");

  private static Optional<Duty> duty(Extent extent) {
    return Optional.of(Duty.builder().extent(extent).build());
  }

  private static DataProcessingAgreement with(Optional<Duty> documentation, Optional<Duty> log) {
    return BreachTexts.with(breach -> breach.documentation(documentation).log(log));
  }

  @Test
  void is_satisfied_by_help_or_by_a_log() {
    rule.on(with(duty(Extent.FULL), Optional.empty())).isSatisfied();
    rule.on(with(Optional.empty(), duty(Extent.FULL))).isSatisfied();
  }

  @Test
  void is_information_when_the_help_is_partial() {
    rule.on(with(duty(Extent.PARTIAL), Optional.empty())).isViolated(INFO);
    rule.on(with(Optional.empty(), duty(Extent.PARTIAL)))
        .isViolated(INFO)
        .at("breachNotification.documentation");
  }

  @Test
  void is_violated_when_help_is_excluded() {
    rule.on(with(duty(Extent.NONE), Optional.empty())).isViolated(WARNING).saying("excludes");
  }

  @Test
  void is_violated_when_the_text_is_silent() {
    rule.on(with(Optional.empty(), Optional.empty())).isViolated(WARNING);
    rule.on(BreachTexts.without()).isViolated(WARNING);
  }

  @Test
  void is_undetermined_when_it_is_settled_elsewhere() {
    rule.on(
            RuleTester.elsewhere(
                with(Optional.empty(), Optional.empty()), "breachNotification.documentation"))
        .isUndetermined();
  }
}
