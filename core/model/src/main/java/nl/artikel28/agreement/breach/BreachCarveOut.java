package nl.artikel28.agreement.breach;

import java.util.Optional;
import nl.artikel28.constraint.Filled;
import org.immutables.value.Value;

/** Breaches that need not be notified according to the text. */
@Value.Immutable
public sealed interface BreachCarveOut permits ImmutableBreachCarveOut {

  /** {@return what is taken out} */
  BreachCarveOutKind kind();

  /** {@return the words of the text; if absent, the kind says enough} */
  Optional<@Filled String> words();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link BreachCarveOut}. */
  final class Builder extends ImmutableBreachCarveOut.Builder {
    Builder() {}
  }
}
