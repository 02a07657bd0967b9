package nl.artikel28.agreement.security;

import nl.artikel28.constraint.Filled;
import org.immutables.value.Value;

/** A control in a published catalogue. */
@Value.Immutable
public sealed interface ControlReference permits ImmutableControlReference {

  /** {@return the catalogue} */
  ControlCatalogue catalogue();

  /** {@return the code in that catalogue} */
  @Filled
  String code();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link ControlReference}. */
  final class Builder extends ImmutableControlReference.Builder {
    Builder() {}
  }
}
