package nl.artikel28.policy;

import jakarta.validation.Valid;
import java.util.Optional;
import nl.artikel28.report.RuleId;
import nl.artikel28.report.Severity;
import org.immutables.value.Value;

/** A changed severity of a house rule. */
@Value.Immutable
public sealed interface SeverityChange permits ImmutableSeverityChange {

  /** {@return the rule} */
  RuleId rule();

  /** {@return the severity of all its findings; if absent, the rule is not asked} */
  Optional<Severity> severity();

  /** {@return the deals for which it is changed; if absent, all} */
  Optional<@Valid DealCondition> when();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link SeverityChange}. */
  final class Builder extends ImmutableSeverityChange.Builder {
    Builder() {}
  }
}
