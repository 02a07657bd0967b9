package nl.artikel28.policy;

import java.util.List;
import nl.artikel28.constraint.Filled;
import nl.artikel28.report.SourceClass;
import org.immutables.value.Value;

/** A list of words that a policy knows. */
@Value.Immutable
public sealed interface WordWish permits ImmutableWordWish {

  /** {@return the words} */
  List<@Filled String> values();

  /** {@return what they rest on} */
  SourceClass source();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link WordWish}. */
  final class Builder extends ImmutableWordWish.Builder {
    Builder() {}
  }
}
