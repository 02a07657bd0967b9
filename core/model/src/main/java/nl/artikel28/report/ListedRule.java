package nl.artikel28.report;

import org.immutables.value.Value;

/** A rule as a policy asks it. */
@Value.Immutable
public sealed interface ListedRule permits ImmutableListedRule {

  /** {@return what the rule is} */
  RuleDescription description();

  /** {@return whether the policy asks it} */
  boolean asked();

  /** {@return the severity of its heaviest finding under the policy} */
  Severity severity();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link ListedRule}. */
  final class Builder extends ImmutableListedRule.Builder {
    Builder() {}
  }
}
