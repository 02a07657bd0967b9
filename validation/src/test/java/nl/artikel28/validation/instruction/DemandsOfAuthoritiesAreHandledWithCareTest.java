package nl.artikel28.validation.instruction;

import static nl.artikel28.report.Severity.INFO;
import static nl.artikel28.report.Severity.WARNING;

import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.instruction.AuthorityRequests;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class DemandsOfAuthoritiesAreHandledWithCareTest {

  private static final AuthorityRequests ALL =
      AuthorityRequests.builder().verifies(true).informs(true).letsControllerObject(true).build();

  private final RuleTester rule = RuleTester.of("INS-09");

  private static DataProcessingAgreement with(AuthorityRequests requests) {
    return with(Optional.of(requests));
  }

  private static DataProcessingAgreement with(Optional<AuthorityRequests> requests) {
    return InstructionTexts.with(instructions -> instructions.authorityRequests(requests));
  }

  @Test
  void is_satisfied_by_all_three_steps() {
    rule.on(with(ALL)).isSatisfied();
  }

  @Test
  void is_violated_when_the_controller_is_not_informed() {
    rule.on(with(ALL.toBuilder().informs(false).build()))
        .isViolated(WARNING)
        .at("instructions.authorityRequests")
        .saying("Missing: inform the controller beforehand.")
        .sayingInDutch("Dit ontbreekt: de verwerkingsverantwoordelijke vooraf inlichten.");
  }

  @Test
  void weighs_less_when_another_step_is_left_out() {
    rule.on(with(ALL.toBuilder().verifies(false).build()))
        .isViolated(INFO)
        .saying("Missing: verify the ground and the sender of the demand.")
        .sayingInDutch("Dit ontbreekt: de grond en de afzender van de eis controleren.");
    rule.on(with(ALL.toBuilder().letsControllerObject(false).build()))
        .isViolated(INFO)
        .saying("Missing: give the controller the chance to object.")
        .sayingInDutch(
            "Dit ontbreekt: de verwerkingsverantwoordelijke de kans geven om bezwaar te maken.");
  }

  @Test
  void takes_a_step_on_which_the_text_is_silent_for_left_out() {
    rule.on(with(AuthorityRequests.builder().informs(true).build()))
        .isViolated(INFO)
        .saying(
            "Missing: verify the ground and the sender of the demand,"
                + " give the controller the chance to object.");
    rule.on(with(AuthorityRequests.builder().words("volgens de wet").build())).isViolated(WARNING);
  }

  @Test
  void is_violated_when_the_text_is_silent() {
    rule.on(with(Optional.empty()))
        .isViolated(WARNING)
        .at("instructions.authorityRequests")
        .saying(
            "The agreement does not say what the processor does when a public authority demands"
                + " data.")
        .sayingInDutch("zegt niet wat de verwerker doet als een overheidsinstantie gegevens eist");
    rule.on(InstructionTexts.without()).isViolated(WARNING);
  }

  @Test
  void is_undetermined_when_it_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(with(Optional.empty()), "instructions.authorityRequests"))
        .isUndetermined();
  }
}
