package nl.artikel28.policy;

import jakarta.validation.constraints.PositiveOrZero;
import nl.artikel28.report.SourceClass;
import org.immutables.value.Value;

/** A number that a policy wants. */
@Value.Immutable
public sealed interface NumberWish permits ImmutableNumberWish {

  /** {@return the number, zero or more} */
  @PositiveOrZero(message = "{nl.artikel28.constraint.PositiveOrZero.message}")
  int value();

  /** {@return what it rests on} */
  SourceClass source();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link NumberWish}. */
  final class Builder extends ImmutableNumberWish.Builder {
    Builder() {}
  }
}
