package nl.artikel28.agreement.transfer;

import java.time.LocalDate;
import java.util.Optional;
import nl.artikel28.constraint.Filled;
import org.immutables.value.Value;

/** An assessment of the law and practice at the recipient. */
@Value.Immutable
public sealed interface TransferAssessment permits ImmutableTransferAssessment {

  /** {@return when it was made; if absent, it is only promised} */
  Optional<LocalDate> doneOn();

  /** {@return where it stands; if absent, the text does not say} */
  Optional<@Filled String> reference();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link TransferAssessment}. */
  final class Builder extends ImmutableTransferAssessment.Builder {
    Builder() {}
  }
}
