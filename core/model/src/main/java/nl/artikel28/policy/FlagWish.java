package nl.artikel28.policy;

import nl.artikel28.report.SourceClass;
import org.immutables.value.Value;

/** A yes or no that a policy wants. */
@Value.Immutable
public sealed interface FlagWish permits ImmutableFlagWish {

  /** {@return the answer} */
  boolean value();

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

  /** Collects the attributes of a {@link FlagWish}. */
  final class Builder extends ImmutableFlagWish.Builder {
    Builder() {}
  }
}
