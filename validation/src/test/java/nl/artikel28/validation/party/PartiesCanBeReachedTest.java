package nl.artikel28.validation.party;

import static nl.artikel28.report.Severity.WARNING;
import static nl.artikel28.validation.party.PartyTexts.CONTROLLER;
import static nl.artikel28.validation.party.PartyTexts.PROCESSOR;
import static nl.artikel28.validation.party.PartyTexts.nobody;
import static nl.artikel28.validation.party.PartyTexts.with;
import static nl.artikel28.validation.party.PartyTexts.withProcessor;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.contact.ContactPoint;
import nl.artikel28.agreement.party.DataProtectionOfficer;
import nl.artikel28.agreement.party.OfficerStatus;
import nl.artikel28.agreement.party.ProcessingRole;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class PartiesCanBeReachedTest {

  private static final ContactPoint DESK = ContactPoint.builder().office("Privacyteam").build();

  private final RuleTester rule = RuleTester.of("PTY-03");

  private static DataProcessingAgreement ofProcessor(ContactPoint... points) {
    return withProcessor(
        party -> party.contactPoints(List.of(points)).dataProtectionOfficer(Optional.empty()));
  }

  @Test
  void is_satisfied_when_every_party_can_be_reached() {
    rule.on(with(CONTROLLER, PROCESSOR)).isSatisfied();
  }

  @Test
  void is_satisfied_by_an_address_a_number_or_a_link() {
    rule.on(ofProcessor(DESK.toBuilder().email("x@voorbeeld.example").build())).isSatisfied();
    rule.on(ofProcessor(DESK.toBuilder().telephone("070 000 00 00").build())).isSatisfied();
    rule.on(ofProcessor(DESK.toBuilder().link(URI.create("https://voorbeeld.example")).build()))
        .isSatisfied();
  }

  @Test
  void is_satisfied_when_one_of_several_contact_points_can_be_reached() {
    rule.on(ofProcessor(DESK, DESK.toBuilder().telephone("070 000 00 00").build())).isSatisfied();
  }

  private static DataProcessingAgreement withOfficer(ContactPoint contact) {
    DataProtectionOfficer officer =
        DataProtectionOfficer.builder().status(OfficerStatus.DESIGNATED).contact(contact).build();
    return withProcessor(party -> party.contactPoints(List.of()).dataProtectionOfficer(officer));
  }

  @Test
  void is_satisfied_by_a_data_protection_officer_who_can_be_reached() {
    rule.on(withOfficer(DESK.toBuilder().email("fg@voorbeeld.example").build())).isSatisfied();
    rule.on(withOfficer(DESK)).isViolated(WARNING);
  }

  @Test
  void is_violated_without_a_contact_point() {
    rule.on(ofProcessor())
        .isViolated(WARNING)
        .at("parties[1].contactPoints")
        .saying("names no contact point of “Voorbeeld Software B.V.”")
        .sayingInDutch("noemt geen contactpunt van “Voorbeeld Software B.V.”");
  }

  @Test
  void is_violated_when_no_contact_point_can_be_reached() {
    rule.on(ofProcessor(DESK))
        .isViolated(WARNING)
        .at("parties[1].contactPoints")
        .saying("but no e-mail address, telephone number or web address")
        .sayingInDutch("maar geen e-mailadres, telefoonnummer of webadres");
  }

  @Test
  void says_in_which_clause_such_a_contact_point_stands() {
    assertThat(rule.on(ofProcessor(DESK)).findings().get(0).clauses()).containsExactly("1");
    assertThat(rule.on(ofProcessor()).findings().get(0).clauses()).isEmpty();
  }

  @Test
  void gives_a_finding_for_each_party_and_calls_it_by_its_side_when_it_has_no_name() {
    rule.on(with(nobody(ProcessingRole.PROCESSOR), nobody(ProcessingRole.CONTROLLER)))
        .isViolated(WARNING, WARNING)
        .at("parties[0].contactPoints", "parties[1].contactPoints")
        .saying("no contact point of the processor")
        .sayingInDutch("geen contactpunt van de verwerker.");
    rule.on(with(nobody(ProcessingRole.CONTROLLER), PROCESSOR))
        .saying("no contact point of the controller");
  }

  @Test
  void asks_a_joint_controller_but_no_sub_processor() {
    rule.on(with(CONTROLLER, PROCESSOR, nobody(ProcessingRole.JOINT_CONTROLLER)))
        .isViolated(WARNING);
    rule.on(with(CONTROLLER, PROCESSOR, nobody(ProcessingRole.SUB_PROCESSOR))).isSatisfied();
  }

  @Test
  void is_violated_without_parties() {
    rule.on(with())
        .isViolated(WARNING)
        .at("parties")
        .saying("names no controller and no processor, and so no contact point")
        .sayingInDutch("en dus ook geen contactpunt");
  }

  @Test
  void is_undetermined_when_it_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(ofProcessor(), "parties[1].contactPoints")).isUndetermined();
    rule.on(RuleTester.elsewhere(ofProcessor(DESK), "parties[1].contactPoints")).isUndetermined();
  }

  @Test
  void is_violated_for_one_party_when_only_the_other_is_settled_elsewhere() {
    DataProcessingAgreement agreement =
        with(nobody(ProcessingRole.CONTROLLER), nobody(ProcessingRole.PROCESSOR));
    rule.on(RuleTester.elsewhere(agreement, "parties[0].contactPoints"))
        .isViolated(WARNING)
        .at("parties[1].contactPoints");
  }

  @Test
  void says_that_a_field_is_blank() {
    rule.on(
            RuleTester.blank(
                with(nobody(ProcessingRole.CONTROLLER), PROCESSOR), "parties[0].contactPoints"))
        .isViolated(WARNING)
        .saying("A field is left blank.");
  }
}
