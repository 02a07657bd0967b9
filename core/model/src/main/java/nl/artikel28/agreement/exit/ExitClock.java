package nl.artikel28.agreement.exit;

import jakarta.validation.Valid;
import java.util.Optional;
import nl.artikel28.agreement.time.TimeLimit;
import nl.artikel28.constraint.Filled;
import org.immutables.value.Value;

/** One act at the end with its time. */
@Value.Immutable
public sealed interface ExitClock permits ImmutableExitClock {

  /** {@return what is done} */
  ExitClockAct act();

  /** {@return the kind of data; if absent, all data} */
  Optional<@Filled String> data();

  /** {@return by when and from when; if absent, no time is set} */
  Optional<@Valid TimeLimit> limit();

  /** {@return whether a law requires the storage until then} */
  @Value.Default
  default boolean requiredByLaw() {
    return false;
  }

  /** {@return the way in which it is done, in the agreement's words; if absent, none is agreed} */
  Optional<@Filled String> method();

  /** {@return the condition in the agreement's words; if absent, there is none} */
  Optional<@Filled String> condition();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of an {@link ExitClock}. */
  final class Builder extends ImmutableExitClock.Builder {
    Builder() {}
  }
}
