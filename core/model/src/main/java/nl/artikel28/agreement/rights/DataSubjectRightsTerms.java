package nl.artikel28.agreement.rights;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.artikel28.agreement.duty.CostRule;
import nl.artikel28.agreement.duty.Duty;
import nl.artikel28.agreement.time.TimeLimit;
import org.immutables.value.Value;

/** The processor's help with requests of data subjects; Article 28(3)(e). */
@Value.Immutable
public sealed interface DataSubjectRightsTerms permits ImmutableDataSubjectRightsTerms {

  /** {@return the duty to help; if absent, the text is silent} */
  Optional<@Valid Duty> assistance();

  /** {@return the rights that the text names; empty when it names none} */
  Set<DataSubjectRight> rights();

  /** {@return whether the list of rights is only by way of example} */
  @Value.Default
  default boolean openEnded() {
    return false;
  }

  /** {@return when the processor answers the controller; if absent, the text is silent} */
  Optional<@Valid TimeLimit> response();

  /**
   * {@return the duty to pass on requests that reach the processor; if absent, the text is silent}
   */
  Optional<@Valid Duty> forwarding();

  /** {@return whether the processor may answer itself; if absent, the text is silent} */
  Optional<OwnAnswers> ownAnswers();

  /** {@return who pays; empty when the text is silent} */
  List<@Valid CostRule> costs();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link DataSubjectRightsTerms}. */
  final class Builder extends ImmutableDataSubjectRightsTerms.Builder {
    Builder() {}
  }
}
