package nl.artikel28.agreement.instruction;

import java.util.List;
import java.util.Optional;
import nl.artikel28.constraint.Filled;
import org.immutables.value.Value;

/** A purpose for which the processor uses the data itself; Article 28(10). */
@Value.Immutable
public sealed interface OwnPurpose permits ImmutableOwnPurpose {

  /** {@return the purpose in the agreement's words} */
  @Filled
  String label();

  /** {@return the data used; empty when the text does not say} */
  List<@Filled String> data();

  /** {@return whether the text says that the data are anonymous by then; if absent, it does not} */
  Optional<Boolean> claimedAnonymous();

  /** {@return identifiers at the level of a person that stay; empty when none is seen} */
  List<@Filled String> identifiersKept();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of an {@link OwnPurpose}. */
  final class Builder extends ImmutableOwnPurpose.Builder {
    Builder() {}
  }
}
