package nl.artikel28.agreement.scope;

import java.util.Optional;
import nl.artikel28.agreement.contact.Country;
import nl.artikel28.constraint.Filled;
import org.immutables.value.Value;

/** A place where data are processed. */
@Value.Immutable
public sealed interface ProcessingLocation permits ImmutableProcessingLocation {

  /** {@return what the text calls it; if absent, the other values say enough} */
  Optional<@Filled String> label();

  /** {@return what happens there; if absent, nothing is said} */
  Optional<LocationKind> kind();

  /** {@return the town; if absent, none is named} */
  Optional<@Filled String> place();

  /** {@return the country; if absent, none is named} */
  Optional<Country> country();

  /** {@return a region such as "EER", in the agreement's words; if absent, none is named} */
  Optional<@Filled String> region();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link ProcessingLocation}. */
  final class Builder extends ImmutableProcessingLocation.Builder {
    Builder() {}
  }
}
