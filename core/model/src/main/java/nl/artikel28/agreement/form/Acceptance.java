package nl.artikel28.agreement.form;

import java.time.LocalDate;
import java.util.Optional;
import nl.artikel28.constraint.Filled;
import org.immutables.value.Value;

/** How the agreement is accepted without a signature block. */
@Value.Immutable
public sealed interface Acceptance permits ImmutableAcceptance {

  /** {@return how} */
  AcceptanceMode mode();

  /** {@return the record that proves it; if absent, none is kept} */
  Optional<@Filled String> record();

  /** {@return the date of acceptance; if absent, it is not accepted yet or not dated} */
  Optional<LocalDate> acceptedOn();

  /**
   * {@return whether the accepted version stays in force for the term; if absent, the text is
   * silent}
   */
  Optional<Boolean> versionFrozen();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of an {@link Acceptance}. */
  final class Builder extends ImmutableAcceptance.Builder {
    Builder() {}
  }
}
