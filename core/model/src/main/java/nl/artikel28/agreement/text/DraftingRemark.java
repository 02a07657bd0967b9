package nl.artikel28.agreement.text;

import java.util.List;
import java.util.Optional;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.constraint.Filled;
import nl.artikel28.text.LocalisedText;
import org.immutables.value.Value;

/** What a reader noted on the drafting of the text. */
@Value.Immutable
public sealed interface DraftingRemark permits ImmutableDraftingRemark {

  /** {@return the kind of defect} */
  DraftingDefect defect();

  /** {@return the numbers of the clauses; empty when it concerns the whole text} */
  List<@Filled String> clauses();

  /** {@return the attribute it concerns; if absent, none in particular} */
  Optional<AttributePath> path();

  /**
   * {@return the words of the text that it concerns; empty when it concerns no word in particular}
   */
  List<@Filled String> words();

  /** {@return an explanation; if absent, the kind says enough} */
  Optional<LocalisedText> note();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link DraftingRemark}. */
  final class Builder extends ImmutableDraftingRemark.Builder {
    Builder() {}
  }
}
