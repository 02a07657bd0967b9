package nl.artikel28.agreement.form;

import java.util.Optional;
import nl.artikel28.constraint.Filled;
import org.immutables.value.Value;

/** A deviation from a model that the text names itself. */
@Value.Immutable
public sealed interface ModelDeviation permits ImmutableModelDeviation {

  /** {@return the clause of the model; if absent, it concerns the model as a whole} */
  Optional<@Filled String> clause();

  /** {@return the deviation, in the agreement's words} */
  @Filled
  String words();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link ModelDeviation}. */
  final class Builder extends ImmutableModelDeviation.Builder {
    Builder() {}
  }
}
