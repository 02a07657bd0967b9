package nl.artikel28.policy;

import nl.artikel28.constraint.Filled;
import nl.artikel28.report.SourceClass;
import org.immutables.value.Value;

/** A text that a policy wants, such as a version. */
@Value.Immutable
public sealed interface TextWish permits ImmutableTextWish {

  /** {@return the text} */
  @Filled
  String value();

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

  /** Collects the attributes of a {@link TextWish}. */
  final class Builder extends ImmutableTextWish.Builder {
    Builder() {}
  }
}
