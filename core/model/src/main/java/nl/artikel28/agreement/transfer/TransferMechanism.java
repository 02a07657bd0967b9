package nl.artikel28.agreement.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.artikel28.constraint.Filled;
import org.immutables.value.Value;

/** A ground for a transfer; Articles 45 to 49. */
@Value.Immutable
public sealed interface TransferMechanism permits ImmutableTransferMechanism {

  /** {@return which ground} */
  TransferMechanismKind kind();

  /** {@return the modules and options of standard clauses; empty when none is named} */
  List<@Filled String> modules();

  /** {@return the decision or document; if absent, none is named} */
  Optional<@Filled String> reference();

  /** {@return its first day; if absent, none is given} */
  Optional<LocalDate> validFrom();

  /** {@return its last day; if absent, none is given} */
  Optional<LocalDate> validUntil();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link TransferMechanism}. */
  final class Builder extends ImmutableTransferMechanism.Builder {
    Builder() {}
  }
}
