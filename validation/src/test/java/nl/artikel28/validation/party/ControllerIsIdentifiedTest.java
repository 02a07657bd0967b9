package nl.artikel28.validation.party;

import static nl.artikel28.report.Severity.ERROR;
import static nl.artikel28.report.Severity.WARNING;
import static nl.artikel28.validation.party.PartyTexts.CONTROLLER;
import static nl.artikel28.validation.party.PartyTexts.PROCESSOR;
import static nl.artikel28.validation.party.PartyTexts.nobody;
import static nl.artikel28.validation.party.PartyTexts.role;
import static nl.artikel28.validation.party.PartyTexts.with;
import static nl.artikel28.validation.party.PartyTexts.withController;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.contact.PostalAddress;
import nl.artikel28.agreement.party.Party;
import nl.artikel28.agreement.party.ProcessingRole;
import nl.artikel28.policy.FlagWish;
import nl.artikel28.policy.Policy;
import nl.artikel28.report.SourceClass;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class ControllerIsIdentifiedTest {

  private final RuleTester rule = RuleTester.of("PTY-01");

  private static DataProcessingAgreement withAddress(PostalAddress address) {
    return withController(party -> party.address(address));
  }

  private static DataProcessingAgreement withoutRegistration() {
    return withController(party -> party.registrations(List.of()));
  }

  private static Policy wantingRegistration(boolean wanted) {
    return Policy.standard().toBuilder()
        .registrationRequired(
            FlagWish.builder().value(wanted).source(SourceClass.MARKET_PRACTICE).build())
        .build();
  }

  @Test
  void is_satisfied_by_name_address_and_registration() {
    rule.on(with(CONTROLLER, PROCESSOR)).isSatisfied();
  }

  @Test
  void is_violated_without_a_name() {
    rule.on(withController(party -> party.name(Optional.empty())))
        .isViolated(ERROR)
        .at("parties[0]")
        .saying("not make clear who the controller is. Missing: the legal name.")
        .sayingInDutch(
            "niet duidelijk wie de verwerkingsverantwoordelijke is."
                + " Dit ontbreekt: de officiële naam.");
  }

  @Test
  void takes_no_trade_name_for_a_name() {
    rule.on(withController(party -> party.name(Optional.empty()).tradeName("Voorbeeldstad")))
        .isViolated(ERROR);
  }

  @Test
  void names_all_that_is_missing_in_one_finding() {
    rule.on(with(nobody(ProcessingRole.CONTROLLER), PROCESSOR))
        .isViolated(ERROR)
        .saying("Missing: the legal name, the address, the registration number.")
        .sayingInDutch("Dit ontbreekt: de officiële naam, het adres, het registratienummer.");
  }

  @Test
  void is_violated_with_a_warning_without_an_address() {
    rule.on(withController(party -> party.address(Optional.empty())))
        .isViolated(WARNING)
        .at("parties[0]")
        .saying("all details of “Gemeente Voorbeeldstad”. Missing: the address.")
        .sayingInDutch(
            "niet alle gegevens van “Gemeente Voorbeeldstad”. Dit ontbreekt: het adres.");
  }

  @Test
  void is_satisfied_by_a_line_or_a_place_as_address() {
    rule.on(withAddress(PostalAddress.builder().addLine("Stadhuisplein 1").build())).isSatisfied();
    rule.on(withAddress(PostalAddress.builder().place("Voorbeeldstad").build())).isSatisfied();
  }

  @Test
  void takes_no_bare_postal_code_for_an_address() {
    rule.on(withAddress(PostalAddress.builder().postalCode("1234 AB").build()))
        .isViolated(WARNING)
        .saying("Missing: the address.");
  }

  @Test
  void is_violated_with_a_warning_without_a_registration_that_the_policy_wants() {
    rule.on(withoutRegistration()).isViolated(WARNING).saying("Missing: the registration number.");
    rule.under(wantingRegistration(true)).on(withoutRegistration()).isViolated(WARNING);
  }

  @Test
  void is_satisfied_without_a_registration_that_the_policy_does_not_want() {
    rule.under(wantingRegistration(false)).on(withoutRegistration()).isSatisfied();
    rule.under(Policy.statute()).on(withoutRegistration()).isSatisfied();
  }

  @Test
  void is_violated_when_nobody_is_controller() {
    rule.on(with(PROCESSOR))
        .isViolated(ERROR)
        .at("parties")
        .saying("names no party as controller")
        .sayingInDutch("wijst geen verwerkingsverantwoordelijke aan");
  }

  @Test
  void is_violated_without_parties() {
    rule.on(with()).isViolated(ERROR).at("parties");
  }

  @Test
  void gives_a_finding_for_each_controller_and_counts_among_all_parties() {
    Party unnamed = nobody(ProcessingRole.CONTROLLER);
    Party unaddressed = CONTROLLER.toBuilder().id("other").address(Optional.empty()).build();
    rule.on(with(unnamed, PROCESSOR, CONTROLLER, unaddressed))
        .isViolated(ERROR, WARNING)
        .at("parties[0]", "parties[3]");
  }

  @Test
  void asks_a_joint_controller_too() {
    rule.on(with(nobody(ProcessingRole.JOINT_CONTROLLER), PROCESSOR))
        .isViolated(ERROR)
        .at("parties[0]");
  }

  @Test
  void asks_nobody_who_is_controller_for_an_activity_beside_one_for_all() {
    Party partly =
        Party.builder()
            .id("partly")
            .addRoles(role(ProcessingRole.CONTROLLER, "facturering"))
            .build();
    rule.on(with(CONTROLLER, PROCESSOR, partly)).isSatisfied();
    rule.on(with(PROCESSOR, partly)).isViolated(ERROR).at("parties[1]");
  }

  @Test
  void says_that_a_field_is_blank() {
    DataProcessingAgreement agreement = with(nobody(ProcessingRole.CONTROLLER), PROCESSOR);
    rule.on(RuleTester.blank(agreement, "parties[0]"))
        .isViolated(ERROR)
        .saying("A field is left blank.");
    rule.on(RuleTester.blank(agreement, "parties[0].name"))
        .isViolated(ERROR)
        .at("parties[0]")
        .saying("A field is left blank.");
  }

  @Test
  void says_in_which_clause_the_blank_stands() {
    RuleTester.Judged judged =
        rule.on(RuleTester.blank(with(nobody(ProcessingRole.CONTROLLER), PROCESSOR), "parties[0]"));
    assertThat(judged.findings().get(0).clauses()).containsExactly("1");
  }

  @Test
  void is_undetermined_when_a_party_is_settled_elsewhere() {
    DataProcessingAgreement agreement = with(nobody(ProcessingRole.CONTROLLER), PROCESSOR);
    rule.on(RuleTester.elsewhere(agreement, "parties[0]"))
        .isUndetermined()
        .saying("refers to the main agreement");
    rule.on(RuleTester.elsewhere(with(), "parties")).isUndetermined();
  }

  @Test
  void leaves_out_what_is_settled_elsewhere() {
    DataProcessingAgreement agreement =
        withController(party -> party.address(Optional.empty()).registrations(List.of()));
    DataProcessingAgreement addressed = RuleTester.elsewhere(agreement, "parties[0].address");
    rule.on(addressed).isViolated(WARNING).saying("Missing: the registration number.");
    rule.on(RuleTester.elsewhere(addressed, "parties[0].registrations")).isUndetermined();
  }

  @Test
  void calls_a_party_by_its_side_when_its_name_is_settled_elsewhere() {
    DataProcessingAgreement agreement = with(nobody(ProcessingRole.CONTROLLER), PROCESSOR);
    rule.on(RuleTester.elsewhere(agreement, "parties[0].name"))
        .isViolated(WARNING)
        .saying("all details of the controller. Missing: the address, the registration number.");
  }

  @Test
  void is_violated_when_one_party_is_settled_elsewhere_and_another_is_not_there() {
    Party nobody = nobody(ProcessingRole.CONTROLLER);
    rule.on(RuleTester.elsewhere(with(nobody, nobody, PROCESSOR), "parties[0]"))
        .isViolated(ERROR)
        .at("parties[1]");
  }
}
