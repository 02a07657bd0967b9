package nl.artikel28.agreement.instruction;

import java.util.Optional;
import nl.artikel28.constraint.Filled;
import org.immutables.value.Value;

/** What the processor does when an authority demands data; Article 48. */
@Value.Immutable
public sealed interface AuthorityRequests permits ImmutableAuthorityRequests {

  /** {@return whether it verifies ground and identity; if absent, the text is silent} */
  Optional<Boolean> verifies();

  /** {@return whether it informs the controller beforehand; if absent, the text is silent} */
  Optional<Boolean> informs();

  /**
   * {@return whether the controller can use legal remedies first; if absent, the text is silent}
   */
  Optional<Boolean> letsControllerObject();

  /** {@return further terms in the agreement's words; if absent, there are none} */
  Optional<@Filled String> words();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of an {@link AuthorityRequests}. */
  final class Builder extends ImmutableAuthorityRequests.Builder {
    Builder() {}
  }
}
