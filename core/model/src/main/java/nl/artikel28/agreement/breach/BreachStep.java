package nl.artikel28.agreement.breach;

import jakarta.validation.Valid;
import java.util.Optional;
import nl.artikel28.agreement.time.TimeLimit;
import nl.artikel28.constraint.Filled;
import org.immutables.value.Value;

/** A further step after a breach, with a time of its own. */
@Value.Immutable
public sealed interface BreachStep permits ImmutableBreachStep {

  /** {@return what is done} */
  BreachStepKind kind();

  /** {@return by when; if absent, no time is set} */
  Optional<@Valid TimeLimit> limit();

  /** {@return to whom; if absent, the controller} */
  Optional<@Filled String> recipient();

  /** {@return the step in the agreement's words; if absent, the kind says enough} */
  Optional<@Filled String> words();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link BreachStep}. */
  final class Builder extends ImmutableBreachStep.Builder {
    Builder() {}
  }
}
