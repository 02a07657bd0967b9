package nl.artikel28.agreement.security;

import java.util.List;
import java.util.Optional;
import nl.artikel28.constraint.Filled;
import org.immutables.value.Value;

/** A claim about technology, such as end-to-end encryption, and where it holds. */
@Value.Immutable
public sealed interface TechnicalClaim permits ImmutableTechnicalClaim {

  /** {@return the claim in the agreement's words} */
  @Filled
  String label();

  /** {@return the modes of use for which the text makes it true; empty when it does not say} */
  List<@Filled String> holdsFor();

  /** {@return the modes of use on which the text is silent; empty when there are none} */
  List<@Filled String> openFor();

  /** {@return the words of the text that contradict it; if absent, none do} */
  Optional<@Filled String> contradictedBy();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link TechnicalClaim}. */
  final class Builder extends ImmutableTechnicalClaim.Builder {
    Builder() {}
  }
}
