package nl.artikel28.report;

import org.immutables.value.Value;

/** A waiver that waives nothing, and why. */
@Value.Immutable
public sealed interface WaiverNote permits ImmutableWaiverNote {

  /** {@return the waiver} */
  Waiver waiver();

  /** {@return why it waives nothing} */
  WaiverProblem problem();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link WaiverNote}. */
  final class Builder extends ImmutableWaiverNote.Builder {
    Builder() {}
  }
}
