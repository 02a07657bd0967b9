package nl.artikel28.agreement.party;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.contact.PostalAddress;
import nl.artikel28.constraint.Filled;
import org.immutables.value.Value;

/**
 * A link in the chain of representation: a company that acts through others, or the person at its
 * end.
 */
public sealed interface Representative {

  /** A company that represents the link before it, such as a director that is a company itself. */
  @Value.Immutable
  sealed interface Company extends Representative permits ImmutableCompany {

    /** {@return the legal name; if absent, it is left blank} */
    Optional<@Filled String> name();

    /** {@return the office in which it represents, such as director; if absent, none is named} */
    Optional<@Filled String> office();

    /** {@return the address; if absent, none is written} */
    Optional<@Valid PostalAddress> address();

    /** {@return the entries in trade registers; empty when none is given} */
    List<@Valid Registration> registrations();

    /** {@return a builder without attributes} */
    static Builder builder() {
      return new Builder();
    }

    /** {@return a builder with the attributes of this value} */
    default Builder toBuilder() {
      return builder().from(this);
    }

    /** Collects the attributes of a {@link Company}. */
    final class Builder extends ImmutableCompany.Builder {
      Builder() {}
    }
  }

  /** A natural person who signs. */
  @Value.Immutable
  sealed interface Person extends Representative permits ImmutablePerson {

    /** {@return the office held, such as director; if absent, the text names none} */
    Optional<@Filled String> office();

    /** {@return the name where the caller keeps it; if absent, it is left out or blank} */
    Optional<@Filled String> name();

    /** {@return a builder without attributes} */
    static Builder builder() {
      return new Builder();
    }

    /** {@return a builder with the attributes of this value} */
    default Builder toBuilder() {
      return builder().from(this);
    }

    /** Collects the attributes of a {@link Person}. */
    final class Builder extends ImmutablePerson.Builder {
      Builder() {}
    }
  }
}
