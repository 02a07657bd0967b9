package nl.artikel28.validation.party;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.party.Party;
import nl.artikel28.agreement.party.PartyRole;
import nl.artikel28.agreement.party.ProcessingRole;
import nl.artikel28.agreement.party.Registration;
import nl.artikel28.agreement.party.RegistrationScheme;
import nl.artikel28.agreement.party.Representative;
import nl.artikel28.testkit.Agreements;

/** The complete agreement with other parties. */
final class PartyTexts {

  static final Party CONTROLLER = Agreements.complete().parties().get(0);
  static final Party PROCESSOR = Agreements.complete().parties().get(1);

  private PartyTexts() {}

  static DataProcessingAgreement with(Party... parties) {
    return Agreements.complete().toBuilder().parties(List.of(parties)).build();
  }

  static DataProcessingAgreement withController(UnaryOperator<Party.Builder> change) {
    return with(change.apply(CONTROLLER.toBuilder()).build(), PROCESSOR);
  }

  static DataProcessingAgreement withProcessor(UnaryOperator<Party.Builder> change) {
    return with(CONTROLLER, change.apply(PROCESSOR.toBuilder()).build());
  }

  /** A party about which the text says nothing but a role. */
  static Party nobody(ProcessingRole role) {
    return Party.builder().id("nobody").addRoles(role(role)).build();
  }

  static PartyRole role(ProcessingRole role) {
    return PartyRole.builder().role(role).build();
  }

  static PartyRole role(ProcessingRole role, String activity) {
    return PartyRole.builder().role(role).activity(activity).build();
  }

  static Registration kvk(String number) {
    return Registration.builder().scheme(RegistrationScheme.KVK).number(number).build();
  }

  static Representative company(String name, Registration... registrations) {
    return Representative.Company.builder().name(name).addRegistrations(registrations).build();
  }

  static Representative person(String office) {
    return Representative.Person.builder().office(office).build();
  }
}
