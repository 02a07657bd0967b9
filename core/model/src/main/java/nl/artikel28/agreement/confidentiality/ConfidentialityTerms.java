package nl.artikel28.agreement.confidentiality;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.artikel28.agreement.duty.Duty;
import nl.artikel28.agreement.time.TimeSpan;
import nl.artikel28.constraint.Filled;
import org.immutables.value.Value;

/** The confidentiality of those who process the data; Article 28(3)(b). */
@Value.Immutable
public sealed interface ConfidentialityTerms permits ImmutableConfidentialityTerms {

  /** {@return the duty to bind every person with access; if absent, the text is silent} */
  Optional<@Valid Duty> personsBound();

  /** {@return how they are bound; empty when the text does not say} */
  Set<ConfidentialityBasis> boundBy();

  /** {@return whether the controller can ask for proof; if absent, the text is silent} */
  Optional<Boolean> evidenceOnRequest();

  /** {@return whether access is limited to those who need it; if absent, the text is silent} */
  Optional<Boolean> needToKnow();

  /**
   * {@return a standard of care in the agreement's words, such as "as its own information"; if
   * absent, there is none}
   */
  Optional<@Filled String> standard();

  /** {@return exceptions in the agreement's words; empty when there are none} */
  List<@Filled String> exceptions();

  /** {@return whether it goes on after the end; if absent, the text is silent} */
  Optional<Boolean> survives();

  /** {@return for how long it goes on; if absent, without limit or not at all} */
  Optional<TimeSpan> survivesFor();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link ConfidentialityTerms}. */
  final class Builder extends ImmutableConfidentialityTerms.Builder {
    Builder() {}
  }
}
