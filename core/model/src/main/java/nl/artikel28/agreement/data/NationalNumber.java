package nl.artikel28.agreement.data;

import java.util.Optional;
import nl.artikel28.constraint.Filled;
import org.immutables.value.Value;

/** That data contain a national identification number, and on which ground; Article 87. */
@Value.Immutable
public sealed interface NationalNumber permits ImmutableNationalNumber {

  /** {@return which number} */
  NationalNumberKind kind();

  /** {@return the statute that allows its use; if absent, none is recorded} */
  Optional<@Filled String> statutoryBasis();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link NationalNumber}. */
  final class Builder extends ImmutableNationalNumber.Builder {
    Builder() {}
  }
}
