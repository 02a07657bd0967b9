package nl.artikel28.agreement.liability;

import java.util.Optional;
import nl.artikel28.agreement.duty.Side;
import nl.artikel28.constraint.Filled;
import org.immutables.value.Value;

/** A promise to hold the other party harmless. */
@Value.Immutable
public sealed interface Indemnity permits ImmutableIndemnity {

  /** {@return who promises} */
  Side promisedBy();

  /**
   * {@return for what, in the agreement's words; if absent, the text mentions it without saying for
   * what}
   */
  Optional<@Filled String> scope();

  /**
   * {@return whether the text really contains it, and does not only mention it; if absent, it does}
   */
  Optional<Boolean> exists();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of an {@link Indemnity}. */
  final class Builder extends ImmutableIndemnity.Builder {
    Builder() {}
  }
}
