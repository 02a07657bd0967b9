package nl.artikel28.policy;

import java.util.Optional;
import nl.artikel28.agreement.time.TimeSpan;
import nl.artikel28.constraint.Filled;
import org.immutables.value.Value;

/** One step of a ladder. */
@Value.Immutable
public sealed interface LadderStep permits ImmutableLadderStep {

  /** {@return the limit, which itself still belongs to the step} */
  TimeSpan limit();

  /** {@return who may approve a value on this step; if absent, nobody is named} */
  Optional<@Filled String> approvedBy();

  /**
   * {@return a step that nobody needs to approve}
   *
   * @param limit the limit
   */
  static LadderStep of(TimeSpan limit) {
    return builder().limit(limit).build();
  }

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link LadderStep}. */
  final class Builder extends ImmutableLadderStep.Builder {
    Builder() {}
  }
}
