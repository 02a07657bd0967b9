package nl.artikel28.agreement.law;

import java.util.Optional;
import nl.artikel28.agreement.contact.Country;
import nl.artikel28.constraint.Filled;
import org.immutables.value.Value;

/** The law of a country, for all or for part. */
@Value.Immutable
public sealed interface GoverningLaw permits ImmutableGoverningLaw {

  /** {@return the country} */
  Country country();

  /**
   * {@return the part of the country whose law it is, such as "California"; if absent, the country
   * has one law}
   */
  Optional<@Filled String> region();

  /** {@return the part it governs, such as the transfer clauses; if absent, the whole agreement} */
  Optional<@Filled String> scope();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link GoverningLaw}. */
  final class Builder extends ImmutableGoverningLaw.Builder {
    Builder() {}
  }
}
