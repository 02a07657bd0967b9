package nl.artikel28.report;

import java.util.List;
import nl.artikel28.text.LocalisedText;
import org.immutables.value.Value;

/** What a rule is, without an agreement at hand. */
@Value.Immutable
public sealed interface RuleDescription permits ImmutableRuleDescription {

  /** {@return its id} */
  RuleId rule();

  /** {@return who sets it} */
  Layer layer();

  /** {@return what it looks at} */
  RuleKind kind();

  /** {@return the severity of its heaviest finding, before a policy changes it} */
  Severity severity();

  /** {@return its title} */
  LocalisedText title();

  /** {@return what must hold} */
  LocalisedText requirement();

  /** {@return the parameters of the policy that it reads; empty when it reads none} */
  List<String> parameters();

  /** {@return what it rests on} */
  List<LegalBasis> bases();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link RuleDescription}. */
  final class Builder extends ImmutableRuleDescription.Builder {
    Builder() {}
  }
}
