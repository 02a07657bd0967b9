package nl.artikel28.agreement.change;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.duty.Duty;
import nl.artikel28.agreement.time.TimeLimit;
import org.immutables.value.Value;

/** How the agreement is amended, suspended and ended. */
@Value.Immutable
public sealed interface ChangeTerms permits ImmutableChangeTerms {

  /** {@return how it is amended; if absent, the text is silent} */
  Optional<AmendmentMode> amendment();

  /** {@return how long beforehand a change is announced; if absent, the text is silent} */
  Optional<@Valid TimeLimit> notice();

  /** {@return the controller's right to suspend the processing; if absent, the text is silent} */
  Optional<@Valid Duty> suspension();

  /** {@return the rights to end the agreement; empty when the text has none of its own} */
  List<@Valid TerminationRight> terminations();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link ChangeTerms}. */
  final class Builder extends ImmutableChangeTerms.Builder {
    Builder() {}
  }
}
