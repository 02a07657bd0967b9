package nl.artikel28.validation.change;

import static nl.artikel28.report.Severity.INFO;

import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.change.TerminationRight;
import nl.artikel28.agreement.duty.Duty;
import nl.artikel28.agreement.duty.Extent;
import nl.artikel28.agreement.duty.Side;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class ControllerMaySuspendAndTerminateTest {

  private static final String SUSPENSION = "changes.suspension";
  private static final String TERMINATIONS = "changes.terminations";

  private final RuleTester rule = RuleTester.of("CHG-02");

  private static TerminationRight of(Side holder) {
    return TerminationRight.builder().holder(holder).build();
  }

  private static TerminationRight excluded(Side holder) {
    return of(holder).toBuilder().excluded(true).build();
  }

  private static DataProcessingAgreement with(TerminationRight... rights) {
    return ChangeTexts.with(changes -> changes.terminations(List.of(rights)));
  }

  private static DataProcessingAgreement suspension(Extent extent, String... onlyFor) {
    return ChangeTexts.with(
        changes ->
            changes.suspension(Duty.builder().extent(extent).onlyFor(List.of(onlyFor)).build()));
  }

  private static DataProcessingAgreement withoutSuspension() {
    return ChangeTexts.with(changes -> changes.suspension(Optional.empty()));
  }

  @Test
  void is_satisfied_when_the_controller_may_do_both() {
    rule.on(with(of(Side.CONTROLLER))).isSatisfied();
    rule.on(with(of(Side.PROCESSOR), excluded(Side.BOTH), of(Side.BOTH))).isSatisfied();
  }

  @Test
  void is_violated_when_the_text_is_silent_on_both() {
    rule.on(ChangeTexts.without())
        .isViolated(INFO, INFO)
        .at(SUSPENSION, TERMINATIONS)
        .saying("does not say that the controller may suspend")
        .sayingInDutch(
            "zegt niet dat de verwerkingsverantwoordelijke de verwerking mag opschorten");
  }

  @Test
  void is_violated_without_suspension() {
    rule.on(withoutSuspension()).isViolated(INFO).at(SUSPENSION).belongingIn("17");
  }

  @Test
  void is_violated_by_suspension_in_part() {
    rule.on(suspension(Extent.PARTIAL))
        .isViolated(INFO)
        .at(SUSPENSION)
        .writtenIn("17")
        .saying("only in part or under conditions")
        .sayingInDutch("maar gedeeltelijk of onder voorwaarden");
    rule.on(suspension(Extent.PARTIAL, "faillissement"))
        .isViolated(INFO)
        .saying("in these cases only: “faillissement”.")
        .sayingInDutch("alleen in deze gevallen opschorten: “faillissement”.");
  }

  @Test
  void is_violated_when_suspension_is_excluded() {
    rule.on(suspension(Extent.NONE))
        .isViolated(INFO)
        .at(SUSPENSION)
        .saying("may not suspend the processing")
        .sayingInDutch("mag de verwerkingsverantwoordelijke de verwerking niet opschorten");
  }

  @Test
  void is_violated_without_a_right_to_terminate() {
    rule.on(with())
        .isViolated(INFO)
        .at(TERMINATIONS)
        .belongingIn("17")
        .saying("does not say that the controller may terminate it")
        .sayingInDutch(
            "De overeenkomst zegt niet dat de verwerkingsverantwoordelijke de overeenkomst mag"
                + " beëindigen als de verwerker zich er niet aan houdt.");
  }

  @Test
  void is_violated_when_only_the_processor_may_terminate() {
    rule.on(with(of(Side.PROCESSOR)))
        .isViolated(INFO)
        .at(TERMINATIONS)
        .saying("Only the processor has a right to terminate")
        .sayingInDutch("Alleen de verwerker heeft een recht");
  }

  @Test
  void is_violated_when_the_right_of_the_controller_is_excluded() {
    rule.on(with(of(Side.PROCESSOR), excluded(Side.CONTROLLER)))
        .isViolated(INFO)
        .at("changes.terminations[1]")
        .saying(
            "The agreement excludes a right of the controller to terminate, and gives it no other"
                + " right to terminate.")
        .sayingInDutch(
            "De overeenkomst sluit een recht van de verwerkingsverantwoordelijke om te beëindigen"
                + " uit, en geeft hem geen ander recht om te beëindigen.");
  }

  @Test
  void is_undetermined_when_one_of_the_two_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(withoutSuspension(), SUSPENSION)).isUndetermined();
    rule.on(RuleTester.elsewhere(with(), TERMINATIONS)).isUndetermined();
  }

  @Test
  void is_violated_when_one_of_the_two_is_settled_elsewhere_and_the_other_nowhere() {
    rule.on(RuleTester.elsewhere(ChangeTexts.without(), TERMINATIONS))
        .isViolated(INFO)
        .at(SUSPENSION);
  }
}
