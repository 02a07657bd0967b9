package nl.artikel28.agreement.text;

import java.util.Optional;
import nl.artikel28.constraint.Filled;
import nl.artikel28.text.LocalisedText;
import org.immutables.value.Value;

/** A clause of the paper. */
@Value.Immutable
public sealed interface Clause permits ImmutableClause {

  /** {@return the number by which findings name the clause; unique in the agreement} */
  @Filled
  String number();

  /**
   * {@return the number as printed, where it is missing, broken or used twice; if absent, as above}
   */
  Optional<@Filled String> printedAs();

  /** {@return what sort of clause it is; if absent, an article} */
  Optional<ClauseKind> kind();

  /** {@return the heading; if absent, it has none} */
  Optional<@Filled String> heading();

  /** {@return the text in the language of the agreement; if absent, it is not kept} */
  Optional<@Filled String> text();

  /** {@return our own summary, which is never evidence; if absent, there is none} */
  Optional<LocalisedText> summary();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link Clause}. */
  final class Builder extends ImmutableClause.Builder {
    Builder() {}
  }
}
