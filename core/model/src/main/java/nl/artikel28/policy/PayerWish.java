package nl.artikel28.policy;

import java.util.Set;
import nl.artikel28.agreement.duty.Payer;
import nl.artikel28.report.SourceClass;
import org.immutables.value.Value;

/** The payers that a policy accepts. */
@Value.Immutable
public sealed interface PayerWish permits ImmutablePayerWish {

  /** {@return the payers} */
  Set<Payer> values();

  /** {@return what they rest on} */
  SourceClass source();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link PayerWish}. */
  final class Builder extends ImmutablePayerWish.Builder {
    Builder() {}
  }
}
