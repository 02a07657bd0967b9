package nl.artikel28.agreement.security;

import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import nl.artikel28.agreement.time.TimeSpan;
import nl.artikel28.constraint.Filled;
import org.immutables.value.Value;

/** A number that belongs to a measure. */
@Value.Immutable
public sealed interface MeasureParameter permits ImmutableMeasureParameter {

  /** {@return which number} */
  MeasureParameterKind kind();

  /** {@return the value where it is a plain number; if absent, see the others} */
  Optional<@PositiveOrZero(message = "{nl.artikel28.constraint.PositiveOrZero.message}") Integer>
      number();

  /** {@return the value where it is a version, such as "1.2"; if absent, see the others} */
  Optional<@Filled String> version();

  /** {@return the value where it is a time; if absent, see the others} */
  Optional<TimeSpan> period();

  /** {@return the value where it is a yes or no; if absent, see the others} */
  Optional<Boolean> applies();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link MeasureParameter}. */
  final class Builder extends ImmutableMeasureParameter.Builder {
    Builder() {}
  }
}
