package nl.artikel28.agreement.party;

import java.util.Optional;
import nl.artikel28.constraint.Filled;
import org.immutables.value.Value;

/** An entry in a public register. */
@Value.Immutable
public sealed interface Registration permits ImmutableRegistration {

  /** {@return which register} */
  RegistrationScheme scheme();

  /** {@return the number as written, leading zeros included} */
  @Filled
  String number();

  /**
   * {@return the name of the register or court where the scheme does not say it; if absent, the
   * scheme says enough}
   */
  Optional<@Filled String> register();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link Registration}. */
  final class Builder extends ImmutableRegistration.Builder {
    Builder() {}
  }
}
