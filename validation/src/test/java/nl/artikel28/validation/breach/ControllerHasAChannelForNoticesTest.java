package nl.artikel28.validation.breach;

import static nl.artikel28.report.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.contact.ContactPoint;
import nl.artikel28.agreement.contact.ContactPurpose;
import nl.artikel28.agreement.party.Party;
import nl.artikel28.agreement.party.PartyRole;
import nl.artikel28.agreement.party.ProcessingRole;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class ControllerHasAChannelForNoticesTest {

  private final RuleTester rule = RuleTester.of("BRN-11");

  private static DataProcessingAgreement with(
      Optional<ContactPoint> channel, List<ContactPoint> ofController) {
    DataProcessingAgreement agreement = BreachTexts.with(breach -> breach.channel(channel));
    Party controller = agreement.parties().get(0).toBuilder().contactPoints(ofController).build();
    return agreement.toBuilder().parties(List.of(controller, agreement.parties().get(1))).build();
  }

  private static ContactPoint point(ContactPurpose... purposes) {
    return ContactPoint.builder().addPurposes(purposes).telephone("0700 000 000").build();
  }

  @Test
  void is_satisfied_by_a_channel_of_its_own() {
    rule.on(with(Optional.of(point()), List.of())).isSatisfied();
  }

  @Test
  void is_satisfied_by_a_contact_point_of_the_controller_that_takes_notices() {
    rule.on(with(Optional.empty(), List.of(point(ContactPurpose.PERSONAL_DATA_BREACH))))
        .isSatisfied();
    rule.on(with(Optional.empty(), List.of(point(ContactPurpose.GENERAL)))).isSatisfied();
    rule.on(with(Optional.empty(), List.of(point()))).isSatisfied();
  }

  @Test
  void is_violated_when_the_contact_point_is_for_something_else() {
    rule.on(with(Optional.empty(), List.of(point(ContactPurpose.AUDIT)))).isViolated(WARNING);
  }

  @Test
  void is_violated_when_the_channel_cannot_be_reached() {
    ContactPoint office = ContactPoint.builder().office("Meldpunt").build();
    rule.on(with(Optional.of(office), List.of(office)))
        .isViolated(WARNING)
        .at("breachNotification.channel");
  }

  @Test
  void does_not_take_the_address_of_a_processor_that_is_a_joint_controller_elsewhere() {
    DataProcessingAgreement agreement = with(Optional.empty(), List.of());
    Party processor =
        agreement.parties().get(1).toBuilder()
            .addRoles(
                PartyRole.builder()
                    .role(ProcessingRole.JOINT_CONTROLLER)
                    .activity("events")
                    .build())
            .contactPoints(List.of(point()))
            .build();
    rule.on(agreement.toBuilder().parties(List.of(agreement.parties().get(0), processor)).build())
        .isViolated(WARNING);
  }

  @Test
  void is_violated_when_the_text_is_silent() {
    rule.on(with(Optional.empty(), List.of())).isViolated(WARNING);
  }

  @Test
  void is_undetermined_when_it_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(with(Optional.empty(), List.of()), "breachNotification.channel"))
        .isUndetermined();
  }
}
