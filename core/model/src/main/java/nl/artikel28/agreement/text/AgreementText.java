package nl.artikel28.agreement.text;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/** The text of the agreement beside its terms. */
@Value.Immutable
public sealed interface AgreementText permits ImmutableAgreementText {

  /** {@return the clauses, in the order of the paper; empty when the text is not kept} */
  List<@Valid Clause> clauses();

  /**
   * {@return where terms are written and in which state; several entries for one path are several
   * statements on one topic; empty when this is not recorded}
   */
  List<@Valid WrittenTerm> terms();

  /** {@return what a reader noted on the drafting; empty when nothing was noted} */
  List<@Valid DraftingRemark> remarks();

  /**
   * {@return the kinds of defect for which a person has read the whole text; a kind that is not
   * here was not looked for}
   */
  Set<DraftingDefect> readFor();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of an {@link AgreementText}. */
  final class Builder extends ImmutableAgreementText.Builder {
    Builder() {}
  }
}
