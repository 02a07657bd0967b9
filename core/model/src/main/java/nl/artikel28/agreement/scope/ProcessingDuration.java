package nl.artikel28.agreement.scope;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.artikel28.agreement.duty.Combination;
import nl.artikel28.agreement.time.StartingEvent;
import nl.artikel28.agreement.time.TimeSpan;
import nl.artikel28.constraint.Filled;
import org.immutables.value.Value;

/** How long the processing lasts: a period or a condition, with its start. */
@Value.Immutable
public sealed interface ProcessingDuration permits ImmutableProcessingDuration {

  /** {@return the event that starts it; if absent, see the date} */
  Optional<StartingEvent> start();

  /** {@return the date that starts it; if absent, see the event} */
  Optional<LocalDate> startsOn();

  /**
   * {@return a fixed length, or the length of the further period after the end; if absent, it ends
   * on a condition or a date}
   */
  Optional<TimeSpan> period();

  /** {@return the date that ends it; if absent, see period and conditions} */
  Optional<LocalDate> endsOn();

  /** {@return the conditions that end it; empty when only a period or a date does} */
  Set<EndCondition> ends();

  /** {@return whether one or all of several conditions must be met; if absent, one is enough} */
  Optional<Combination> combination();

  /** {@return the rule in the agreement's words; if absent, the coded values say enough} */
  Optional<@Filled String> words();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link ProcessingDuration}. */
  final class Builder extends ImmutableProcessingDuration.Builder {
    Builder() {}
  }
}
