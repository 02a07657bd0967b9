package nl.artikel28.validation.dutch;

import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.contact.Country;
import nl.artikel28.agreement.contact.PostalAddress;
import nl.artikel28.agreement.law.GoverningLaw;
import nl.artikel28.agreement.party.Party;
import nl.artikel28.agreement.party.Registration;
import nl.artikel28.agreement.party.RegistrationScheme;

/** Tells whether a party is an organisation of the Netherlands. */
final class Netherlands {

  private static final Country CODE = new Country("NL");

  private Netherlands() {}

  /**
   * Whether a party is in the Netherlands: by the country of its address, else by the register in
   * which it is entered, else by the law that governs the agreement; empty when nothing tells.
   */
  static Optional<Boolean> isHomeOf(Party party, List<GoverningLaw> laws) {
    Optional<Country> country = party.address().flatMap(PostalAddress::country);
    if (country.isPresent()) {
      return Optional.of(country.get().equals(CODE));
    }
    for (Registration registration : party.registrations()) {
      Optional<Boolean> register = isDutch(registration.scheme());
      if (register.isPresent()) {
        return register;
      }
    }
    for (GoverningLaw law : laws) {
      if (law.country().equals(CODE)) {
        return Optional.of(true);
      }
    }
    return Optional.empty();
  }

  /** Whether a register is Dutch; empty when it may be anywhere. */
  private static Optional<Boolean> isDutch(RegistrationScheme scheme) {
    return switch (scheme) {
      case KVK -> Optional.of(true);
      case KBO, HANDELSREGISTER, SIREN, CVR, COMPANIES_HOUSE -> Optional.of(false);
      case VAT, LEI, OTHER -> Optional.empty();
    };
  }
}
