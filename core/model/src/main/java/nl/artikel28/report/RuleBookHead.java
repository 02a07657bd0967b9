package nl.artikel28.report;

import org.immutables.value.Value;

/** The rules with which it was reviewed. */
@Value.Immutable
public sealed interface RuleBookHead permits ImmutableRuleBookHead {

  /** {@return the name of the rule book} */
  String name();

  /** {@return the version of the library} */
  String version();

  /** {@return the number of rules} */
  int rules();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link RuleBookHead}. */
  final class Builder extends ImmutableRuleBookHead.Builder {
    Builder() {}
  }
}
