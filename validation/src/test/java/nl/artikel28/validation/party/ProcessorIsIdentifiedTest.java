package nl.artikel28.validation.party;

import static nl.artikel28.report.Severity.ERROR;
import static nl.artikel28.report.Severity.WARNING;
import static nl.artikel28.validation.party.PartyTexts.CONTROLLER;
import static nl.artikel28.validation.party.PartyTexts.PROCESSOR;
import static nl.artikel28.validation.party.PartyTexts.nobody;
import static nl.artikel28.validation.party.PartyTexts.role;
import static nl.artikel28.validation.party.PartyTexts.with;
import static nl.artikel28.validation.party.PartyTexts.withProcessor;

import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.party.ProcessingRole;
import nl.artikel28.policy.Policy;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class ProcessorIsIdentifiedTest {

  private final RuleTester rule = RuleTester.of("PTY-02");

  @Test
  void is_satisfied_by_name_address_and_registration() {
    rule.on(with(CONTROLLER, PROCESSOR)).isSatisfied();
  }

  @Test
  void is_violated_when_the_processor_is_unknown() {
    rule.on(with(CONTROLLER, nobody(ProcessingRole.PROCESSOR)))
        .isViolated(ERROR)
        .at("parties[1]")
        .saying(
            "who the processor is. Missing: the legal name, the address, the registration number.")
        .sayingInDutch(
            "wie de verwerker is."
                + " Dit ontbreekt: de officiële naam, het adres, het registratienummer.");
  }

  @Test
  void is_violated_with_a_warning_without_an_address() {
    rule.on(withProcessor(party -> party.address(Optional.empty())))
        .isViolated(WARNING)
        .at("parties[1]")
        .saying("all details of “Voorbeeld Software B.V.”. Missing: the address.")
        .sayingInDutch("alle gegevens van “Voorbeeld Software B.V.”. Dit ontbreekt: het adres.");
  }

  @Test
  void is_violated_with_a_warning_without_a_registration_that_the_policy_wants() {
    DataProcessingAgreement agreement = withProcessor(party -> party.registrations(List.of()));
    rule.on(agreement).isViolated(WARNING).saying("Missing: the registration number.");
    rule.under(Policy.statute()).on(agreement).isSatisfied();
  }

  @Test
  void is_violated_when_nobody_is_processor() {
    rule.on(with(CONTROLLER))
        .isViolated(ERROR)
        .at("parties")
        .saying("names no party as processor")
        .sayingInDutch("wijst geen verwerker aan");
  }

  @Test
  void takes_a_processor_that_is_controller_for_something_else() {
    rule.on(withProcessor(party -> party.addRoles(role(ProcessingRole.CONTROLLER, "facturering"))))
        .isSatisfied();
  }

  @Test
  void asks_no_sub_processor() {
    rule.on(with(CONTROLLER, PROCESSOR, nobody(ProcessingRole.SUB_PROCESSOR))).isSatisfied();
    rule.on(with(CONTROLLER, nobody(ProcessingRole.SUB_PROCESSOR))).isViolated(ERROR).at("parties");
  }

  @Test
  void is_undetermined_when_the_processor_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(with(CONTROLLER, nobody(ProcessingRole.PROCESSOR)), "parties[1]"))
        .isUndetermined();
  }
}
