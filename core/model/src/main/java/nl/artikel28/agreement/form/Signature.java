package nl.artikel28.agreement.form;

import java.time.LocalDate;
import java.util.Optional;
import nl.artikel28.constraint.Filled;
import org.immutables.value.Value;

/** One place for a signature. */
@Value.Immutable
public sealed interface Signature permits ImmutableSignature {

  /** {@return the id of the party that signs} */
  @Filled
  String party();

  /** {@return the office of the person who signs; if absent, none is named} */
  Optional<@Filled String> office();

  /** {@return the date of signature; if absent, it is not signed or not dated} */
  Optional<LocalDate> signedOn();

  /** {@return the place of signature; if absent, none is given} */
  Optional<@Filled String> place();

  /** {@return how it is signed; if absent, nothing is said} */
  Optional<SignatureMethod> method();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link Signature}. */
  final class Builder extends ImmutableSignature.Builder {
    Builder() {}
  }
}
