package nl.artikel28.report;

import java.util.Optional;
import org.immutables.value.Value;

/** The agreement that was reviewed. */
@Value.Immutable
public sealed interface AgreementHead permits ImmutableAgreementHead {

  /** {@return its reference} */
  String reference();

  /** {@return its title; if absent, it has none} */
  Optional<String> title();

  /** {@return its version; if absent, it bears none} */
  Optional<String> version();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of an {@link AgreementHead}. */
  final class Builder extends ImmutableAgreementHead.Builder {
    Builder() {}
  }
}
