package nl.artikel28.policy;

import java.util.Set;
import nl.artikel28.agreement.time.StartingEvent;
import nl.artikel28.report.SourceClass;
import org.immutables.value.Value;

/** The events that may start a time limit. */
@Value.Immutable
public sealed interface StartingEventWish permits ImmutableStartingEventWish {

  /** {@return the events} */
  Set<StartingEvent> values();

  /** {@return what they rest on} */
  SourceClass source();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link StartingEventWish}. */
  final class Builder extends ImmutableStartingEventWish.Builder {
    Builder() {}
  }
}
