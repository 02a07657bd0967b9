package nl.artikel28.agreement.subprocessing;

import jakarta.validation.Valid;
import java.util.Optional;
import java.util.Set;
import nl.artikel28.agreement.time.TimeLimit;
import nl.artikel28.constraint.Filled;
import org.immutables.value.Value;

/** The process by which sub-processors are added or replaced; Article 28(2). */
@Value.Immutable
public sealed interface SubProcessorChanges permits ImmutableSubProcessorChanges {

  /**
   * {@return how the controller learns of a change; several when the text says several things;
   * empty when it is silent}
   */
  Set<ChangeNotice> notices();

  /** {@return the channel, such as mail; if absent, none is named} */
  Optional<@Filled String> channel();

  /** {@return how long beforehand; if absent, the text is silent} */
  Optional<@Valid TimeLimit> notice();

  /** {@return the right to object; if absent, there is none} */
  Optional<@Valid ObjectionRight> objection();

  /**
   * {@return what holds for an urgent replacement, in the agreement's words; if absent, nothing
   * apart}
   */
  Optional<@Filled String> emergency();

  /**
   * {@return when a notice counts as received, in the agreement's words; if absent, nothing is
   * said}
   */
  Optional<@Filled String> deemedReceipt();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link SubProcessorChanges}. */
  final class Builder extends ImmutableSubProcessorChanges.Builder {
    Builder() {}
  }
}
