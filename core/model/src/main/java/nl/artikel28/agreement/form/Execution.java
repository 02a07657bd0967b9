package nl.artikel28.agreement.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How the agreement becomes binding; Article 28(9). */
@Value.Immutable
public sealed interface Execution permits ImmutableExecution {

  /** {@return the written form; if absent, the text does not show one} */
  Optional<WrittenForm> form();

  /** {@return the places for signature, filled or not; empty when there is no signature block} */
  List<@Valid Signature> signatures();

  /** {@return how it is accepted without a signature; if absent, it is not} */
  Optional<@Valid Acceptance> acceptance();

  /** {@return the number of originals; if absent, nothing is said} */
  Optional<@PositiveOrZero(message = "{nl.artikel28.constraint.PositiveOrZero.message}") Integer>
      copies();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of an {@link Execution}. */
  final class Builder extends ImmutableExecution.Builder {
    Builder() {}
  }
}
