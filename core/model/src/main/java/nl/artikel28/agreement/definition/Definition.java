package nl.artikel28.agreement.definition;

import java.util.Optional;
import nl.artikel28.constraint.Filled;
import org.immutables.value.Value;

/** One defined term. */
@Value.Immutable
public sealed interface Definition permits ImmutableDefinition {

  /** {@return the term} */
  @Filled
  String term();

  /** {@return where its meaning comes from; if absent, this is unknown} */
  Optional<DefinitionBasis> basis();

  /** {@return the article that the text cites; if absent, it cites none} */
  Optional<@Filled String> reference();

  /** {@return the meaning in the agreement's words; if absent, only the reference is there} */
  Optional<@Filled String> meaning();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link Definition}. */
  final class Builder extends ImmutableDefinition.Builder {
    Builder() {}
  }
}
