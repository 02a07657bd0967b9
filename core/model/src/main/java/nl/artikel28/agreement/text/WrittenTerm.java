package nl.artikel28.agreement.text;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.duty.Side;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.constraint.Filled;
import org.immutables.value.Value;

/** Where a term is written, and in which state. */
@Value.Immutable
public sealed interface WrittenTerm permits ImmutableWrittenTerm {

  /** {@return the attribute} */
  AttributePath path();

  /** {@return the state of the attribute in the text; if absent, the text states it} */
  Optional<TermState> state();

  /** {@return the numbers of the clauses; empty when the term is nowhere} */
  List<@Filled String> clauses();

  /**
   * {@return what the text says there, where several statements differ; if absent, the value of the
   * attribute is what it says}
   */
  Optional<@Filled String> words();

  /** {@return where the term is settled instead; if absent, it is not settled elsewhere} */
  Optional<@Valid Elsewhere> elsewhere();

  /**
   * {@return who has to fill the blank; if absent, the drafter of the template or nobody in
   * particular}
   */
  Optional<Side> blankFor();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link WrittenTerm}. */
  final class Builder extends ImmutableWrittenTerm.Builder {
    Builder() {}
  }
}
