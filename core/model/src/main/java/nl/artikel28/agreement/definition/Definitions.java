package nl.artikel28.agreement.definition;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The defined terms; Article 4. */
@Value.Immutable
public sealed interface Definitions permits ImmutableDefinitions {

  /** {@return the terms that are defined; empty when none is} */
  List<@Valid Definition> terms();

  /** {@return where the text looks for the meaning of other terms; if absent, it does not say} */
  Optional<DefinitionBasis> fallback();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link Definitions}. */
  final class Builder extends ImmutableDefinitions.Builder {
    Builder() {}
  }
}
