package nl.artikel28.agreement.law;

import java.util.List;
import java.util.Optional;
import nl.artikel28.constraint.Filled;
import org.immutables.value.Value;

/** What prevails when documents differ; clause 4 of the Commission's clauses. */
@Value.Immutable
public sealed interface Precedence permits ImmutablePrecedence {

  /**
   * {@return whether this agreement goes before the main agreement on data protection; if absent,
   * the text is silent}
   */
  Optional<Boolean> agreementPrevails();

  /** {@return the order of the documents, highest first; empty when the text gives none} */
  List<@Filled String> order();

  /** {@return whether the term that protects most prevails; if absent, the text is silent} */
  Optional<Boolean> mostProtective();

  /** {@return an exception in the agreement's words; if absent, there is none} */
  Optional<@Filled String> exception();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link Precedence}. */
  final class Builder extends ImmutablePrecedence.Builder {
    Builder() {}
  }
}
