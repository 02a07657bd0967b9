package nl.artikel28.agreement.duty;

import java.util.Optional;
import nl.artikel28.constraint.Filled;
import org.immutables.value.Value;

/** Who pays for a duty, under which condition and at which rate. */
@Value.Immutable
public sealed interface CostRule permits ImmutableCostRule {

  /** {@return who pays} */
  Payer payer();

  /** {@return when this rule applies; if absent, always} */
  Optional<CostCondition> condition();

  /**
   * {@return the condition in the agreement's words; if absent, the coded condition says enough}
   */
  Optional<@Filled String> words();

  /**
   * {@return the share of each when both pay, in the agreement's words; if absent, none is given}
   */
  Optional<@Filled String> share();

  /** {@return the rate or the place where it stands; if absent, none is agreed} */
  Optional<@Filled String> rate();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link CostRule}. */
  final class Builder extends ImmutableCostRule.Builder {
    Builder() {}
  }
}
