package nl.artikel28.report;

import java.util.List;
import java.util.Optional;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.text.LocalisedText;
import org.immutables.value.Value;

/** What one rule came to. */
@Value.Immutable
public sealed interface RuleOutcome permits ImmutableRuleOutcome {

  /** {@return the rule} */
  RuleId rule();

  /** {@return the result} */
  Outcome outcome();

  /** {@return the title of the rule} */
  LocalisedText title();

  /** {@return why it is not applicable or what is missing; if absent, the result says enough} */
  Optional<Message> reason();

  /** {@return the attribute to look at when undetermined; if absent, none in particular} */
  Optional<AttributePath> path();

  /** {@return the clauses to look at when undetermined; empty when none is known} */
  List<String> clauses();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link RuleOutcome}. */
  final class Builder extends ImmutableRuleOutcome.Builder {
    Builder() {}
  }
}
