package nl.artikel28.agreement.change;

import jakarta.validation.Valid;
import java.util.Optional;
import nl.artikel28.agreement.duty.Side;
import nl.artikel28.agreement.time.TimeLimit;
import nl.artikel28.constraint.Filled;
import org.immutables.value.Value;

/** A right to end the agreement. */
@Value.Immutable
public sealed interface TerminationRight permits ImmutableTerminationRight {

  /** {@return who has it} */
  Side holder();

  /** {@return on which ground, in the agreement's words; if absent, any} */
  Optional<@Filled String> ground();

  /** {@return whether the text excludes it, as for an early end} */
  @Value.Default
  default boolean excluded() {
    return false;
  }

  /** {@return how long beforehand; if absent, none is needed} */
  Optional<@Valid TimeLimit> notice();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link TerminationRight}. */
  final class Builder extends ImmutableTerminationRight.Builder {
    Builder() {}
  }
}
