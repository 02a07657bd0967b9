package nl.artikel28.agreement.scope;

import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.time.StartingEvent;
import nl.artikel28.agreement.time.TimeSpan;
import nl.artikel28.constraint.Filled;
import org.immutables.value.Value;

/** How long a kind of data is kept; Article 5(1)(e). */
@Value.Immutable
public sealed interface RetentionRule permits ImmutableRetentionRule {

  /** {@return the kind of data; if absent, all data} */
  Optional<@Filled String> data();

  /**
   * {@return the labels of the types of personal data that it holds for; empty when the kind of
   * data says enough}
   */
  List<@Filled String> categories();

  /** {@return the period; if absent, see the criterion} */
  Optional<TimeSpan> period();

  /**
   * {@return the criterion that decides the period, in the agreement's words; if absent, a period
   * is given or nothing}
   */
  Optional<@Filled String> criterion();

  /** {@return what starts the period; if absent, the text does not say} */
  Optional<StartingEvent> start();

  /**
   * {@return whether the rule can be applied as it stands, and does not just repeat the law; if
   * absent, a rule with a period is and one with a criterion alone is not}
   */
  Optional<Boolean> specific();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link RetentionRule}. */
  final class Builder extends ImmutableRetentionRule.Builder {
    Builder() {}
  }
}
