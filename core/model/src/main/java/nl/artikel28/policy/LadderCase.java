package nl.artikel28.policy;

import jakarta.validation.Valid;
import java.util.Optional;
import nl.artikel28.constraint.Filled;
import org.immutables.value.Value;

/** The steps of a ladder for some deals. */
@Value.Immutable
public sealed interface LadderCase permits ImmutableLadderCase {

  /** {@return the deals} */
  @Valid
  DealCondition when();

  /** {@return what is preferred for them} */
  @Valid
  LadderStep preferred();

  /** {@return what is acceptable; if absent, nothing beyond the preferred is a step of its own} */
  Optional<@Valid LadderStep> acceptable();

  /** {@return who may approve a value beyond the last step; if absent, nobody is named} */
  Optional<@Filled String> beyondApprovedBy();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link LadderCase}. */
  final class Builder extends ImmutableLadderCase.Builder {
    Builder() {}
  }
}
