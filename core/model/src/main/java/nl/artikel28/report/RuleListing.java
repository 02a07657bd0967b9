package nl.artikel28.report;

import java.util.List;
import org.immutables.value.Value;

/** The rules that a policy asks, and those that it leaves out. */
@Value.Immutable
public sealed interface RuleListing permits ImmutableRuleListing {

  /** {@return the policy} */
  PolicyHead policy();

  /** {@return the rule book} */
  RuleBookHead ruleBook();

  /** {@return every rule of the book, in order} */
  List<ListedRule> rules();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link RuleListing}. */
  final class Builder extends ImmutableRuleListing.Builder {
    Builder() {}
  }
}
