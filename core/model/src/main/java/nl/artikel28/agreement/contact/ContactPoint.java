package nl.artikel28.agreement.contact;

import jakarta.validation.constraints.Email;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import nl.artikel28.constraint.Filled;
import org.immutables.value.Value;

/**
 * Where a party can be reached, by office and not by person; Article 33(3)(b) and Annex I of the
 * Commission's clauses.
 */
@Value.Immutable
public sealed interface ContactPoint permits ImmutableContactPoint {

  /** {@return what the contact point is for; empty means everything} */
  Set<ContactPurpose> purposes();

  /** {@return the office or team that answers; if absent, the agreement names none} */
  Optional<@Filled String> office();

  /** {@return the name of a person where the caller keeps it; if absent, no person is named} */
  Optional<@Filled String> name();

  /** {@return the e-mail address; if absent, none is given} */
  Optional<@Email(message = "{nl.artikel28.constraint.Email.message}") String> email();

  /** {@return the telephone number as written; if absent, none is given} */
  Optional<@Filled String> telephone();

  /** {@return a web address for notices; if absent, none is given} */
  Optional<URI> link();

  /**
   * {@return when the contact point answers, in the agreement's words; if absent, nothing is said}
   */
  Optional<@Filled String> reachable();

  /** {@return whether there is an address, a number or a link to reach it by} */
  default boolean canBeReached() {
    return email().isPresent() || telephone().isPresent() || link().isPresent();
  }

  /**
   * {@return whether it is meant for a purpose, or for everything}
   *
   * @param purpose the purpose
   */
  default boolean serves(ContactPurpose purpose) {
    return purposes().isEmpty()
        || purposes().contains(ContactPurpose.GENERAL)
        || purposes().contains(purpose);
  }

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link ContactPoint}. */
  final class Builder extends ImmutableContactPoint.Builder {
    Builder() {}
  }
}
