package nl.artikel28.agreement.liability;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.artikel28.constraint.Filled;
import org.immutables.value.Value;

/** Who answers for damage, and up to what; Articles 82 and 83. */
@Value.Immutable
public sealed interface LiabilityTerms permits ImmutableLiabilityTerms {

  /** {@return for what the processor is liable; if absent, the text is silent} */
  Optional<LiabilityBasis> basis();

  /** {@return the limits; empty when the text has none} */
  List<@Valid LiabilityCap> caps();

  /** {@return which of several limits counts; if absent, each for what it is given for} */
  Optional<CapCombination> capCombination();

  /**
   * {@return kinds of damage that are not compensated, in the agreement's words; empty when none is
   * named}
   */
  List<@Filled String> excludedDamage();

  /** {@return what the limits do not cover; empty when they cover everything} */
  Set<CapException> capExceptions();

  /**
   * {@return whether the limits are said to hold against data subjects; if absent, the text is
   * silent}
   */
  Optional<Boolean> appliesToDataSubjects();

  /** {@return whether one event gives one claim only; if absent, the text is silent} */
  Optional<Boolean> oneEventOneClaim();

  /** {@return the indemnities; empty when there are none} */
  List<@Valid Indemnity> indemnities();

  /** {@return the penalties; empty when there are none} */
  List<@Valid ContractualPenalty> penalties();

  /** {@return who bears fines of an authority; if absent, the text is silent} */
  Optional<@Valid FineAllocation> fines();

  /**
   * {@return how a party comes to be in default, in the agreement's words; if absent, the law
   * decides}
   */
  Optional<@Filled String> defaultRegime();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link LiabilityTerms}. */
  final class Builder extends ImmutableLiabilityTerms.Builder {
    Builder() {}
  }
}
