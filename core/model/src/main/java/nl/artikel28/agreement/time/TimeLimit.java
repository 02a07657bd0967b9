package nl.artikel28.agreement.time;

import java.util.Optional;
import nl.artikel28.constraint.Filled;
import org.immutables.value.Value;

/**
 * A time limit as an agreement writes it: an urgency, a number or a range, how firm it is, and what
 * starts it.
 */
@Value.Immutable
public sealed interface TimeLimit permits ImmutableTimeLimit {

  /** {@return the word of urgency, with or without a number beside it; if absent, there is none} */
  Optional<Urgency> urgency();

  /**
   * {@return the limit as the agreement writes it, with another starting event in words; if absent,
   * the coded values say enough}
   */
  Optional<@Filled String> words();

  /** {@return the number; of a range the later end; if absent, the limit has no number} */
  Optional<TimeSpan> period();

  /** {@return the earlier end of a range; if absent, the limit is no range} */
  Optional<TimeSpan> periodFrom();

  /** {@return whether the number binds; if absent, the text adds nothing and the number binds} */
  Optional<Firmness> firmness();

  /** {@return the event that starts it; if absent, the text names none} */
  Optional<StartingEvent> start();

  /**
   * {@return a limit with only a number}
   *
   * @param period the number
   */
  static TimeLimit of(TimeSpan period) {
    return builder().period(period).build();
  }

  /** {@return whether it has a number} */
  default boolean hasNumber() {
    return period().isPresent();
  }

  /** {@return whether the number is only a target, as in "where possible within 24 hours"} */
  default boolean isSoft() {
    return firmness().filter(Firmness.WHERE_POSSIBLE::equals).isPresent();
  }

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link TimeLimit}. */
  final class Builder extends ImmutableTimeLimit.Builder {
    Builder() {}

    /**
     * {@return the limit}
     *
     * @throws IllegalArgumentException when it has the earlier end of a range but not the later
     */
    @Override
    public TimeLimit build() {
      TimeLimit limit = super.build();
      if (limit.periodFrom().isPresent() && !limit.hasNumber()) {
        throw new IllegalArgumentException("a range has two ends: 'period' is missing");
      }
      return limit;
    }
  }
}
