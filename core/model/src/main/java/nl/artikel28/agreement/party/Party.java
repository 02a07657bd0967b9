package nl.artikel28.agreement.party;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.artikel28.agreement.contact.ContactPoint;
import nl.artikel28.agreement.contact.PostalAddress;
import nl.artikel28.constraint.Filled;
import org.immutables.value.Value;

/**
 * A party to the agreement; Articles 4(7), 4(8) and 28(3), and Annex I of the Commission's clauses.
 */
@Value.Immutable
public sealed interface Party permits ImmutableParty {

  /**
   * {@return the short name by which the other values of this agreement mean this party; unique in
   * the agreement}
   */
  @Filled
  String id();

  /**
   * {@return the roles of this party, one for each activity or one for all; empty when the text
   * gives it no role}
   */
  List<@Valid PartyRole> roles();

  /** {@return the legal name; if absent, the agreement names nobody} */
  Optional<@Filled String> name();

  /** {@return a trade name beside the legal name; if absent, none is given} */
  Optional<@Filled String> tradeName();

  /**
   * {@return the legal form, such as "besloten vennootschap"; if absent, none is given apart from
   * the name}
   */
  Optional<@Filled String> legalForm();

  /** {@return the address of the seat; if absent, none is written} */
  Optional<@Valid PostalAddress> address();

  /** {@return the entries in trade registers; empty when none is given} */
  List<@Valid Registration> registrations();

  /**
   * {@return the chain of representation, from the party down to the person who signs; empty when
   * nobody is named}
   */
  List<@Valid Representative> representation();

  /** {@return where the party can be reached; empty when none is recorded} */
  List<@Valid ContactPoint> contactPoints();

  /**
   * {@return what the agreement says of a data protection officer; if absent, it is silent, which
   * is not the same as having none}
   */
  Optional<@Valid DataProtectionOfficer> dataProtectionOfficer();

  /** {@return the sectors that decide which duties apply; empty when unknown} */
  Set<Sector> sectors();

  /**
   * {@return affiliates or clients on whose behalf the party signs as well; empty when it signs for
   * itself alone}
   */
  List<@Filled String> actsFor();

  /**
   * {@return how strongly the party has a role, as {@link PartyRole#strength} counts; 0 when it has
   * it not at all}
   *
   * @param role the role
   */
  default int strengthAs(ProcessingRole role) {
    int strength = 0;
    for (PartyRole own : roles()) {
      if (own.role() == role) {
        strength = Math.max(strength, own.strength());
      }
    }
    return strength;
  }

  /** {@return how strongly the party is controller, alone or jointly, counted in the same way} */
  default int strengthAsController() {
    return Math.max(
        strengthAs(ProcessingRole.CONTROLLER), strengthAs(ProcessingRole.JOINT_CONTROLLER));
  }

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link Party}. */
  final class Builder extends ImmutableParty.Builder {
    Builder() {}
  }
}
