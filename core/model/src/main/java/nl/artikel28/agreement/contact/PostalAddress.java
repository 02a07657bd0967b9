package nl.artikel28.agreement.contact;

import java.util.List;
import java.util.Optional;
import nl.artikel28.constraint.Filled;
import org.immutables.value.Value;

/** A postal address as the agreement writes it. */
@Value.Immutable
public sealed interface PostalAddress permits ImmutablePostalAddress {

  /**
   * {@return the lines above the postal code, such as street and house number; empty when none is
   * written}
   */
  List<@Filled String> lines();

  /** {@return the postal code; if absent, none is written} */
  Optional<@Filled String> postalCode();

  /** {@return the town; if absent, none is written} */
  Optional<@Filled String> place();

  /** {@return the country; if absent, the agreement leaves it to its context} */
  Optional<Country> country();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link PostalAddress}. */
  final class Builder extends ImmutablePostalAddress.Builder {
    Builder() {}
  }
}
