package nl.artikel28.agreement.text;

import java.util.Optional;
import nl.artikel28.constraint.Filled;
import org.immutables.value.Value;

/** The other document in which a term is settled. */
@Value.Immutable
public sealed interface Elsewhere permits ImmutableElsewhere {

  /** {@return what kind of document} */
  ElsewhereKind kind();

  /** {@return its name or address; if absent, the text does not give it} */
  Optional<@Filled String> reference();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of an {@link Elsewhere}. */
  final class Builder extends ImmutableElsewhere.Builder {
    Builder() {}
  }
}
