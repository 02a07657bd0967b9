package nl.artikel28.agreement.scope;

import java.util.Optional;
import nl.artikel28.constraint.Filled;
import org.immutables.value.Value;

/** A purpose of the processing; Article 5(1)(b). */
@Value.Immutable
public sealed interface ProcessingPurpose permits ImmutableProcessingPurpose {

  /** {@return the purpose in the agreement's words} */
  @Filled
  String label();

  /** {@return the activity it belongs to; if absent, the processing as a whole} */
  Optional<@Filled String> activity();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link ProcessingPurpose}. */
  final class Builder extends ImmutableProcessingPurpose.Builder {
    Builder() {}
  }
}
