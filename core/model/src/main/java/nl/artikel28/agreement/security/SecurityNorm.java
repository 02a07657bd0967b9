package nl.artikel28.agreement.security;

import java.time.LocalDate;
import java.util.Optional;
import nl.artikel28.constraint.Filled;
import org.immutables.value.Value;

/** A norm for information security that the text names. */
@Value.Immutable
public sealed interface SecurityNorm permits ImmutableSecurityNorm {

  /** {@return the name of the norm} */
  @Filled
  String name();

  /** {@return its edition; if absent, the text does not say} */
  Optional<@Filled String> edition();

  /** {@return who meets it; if absent, the text does not say} */
  Optional<Holder> holder();

  /** {@return what it covers; if absent, the text does not say} */
  Optional<@Filled String> scope();

  /** {@return whether compliance is certified; if absent, the text does not say} */
  Optional<Boolean> certified();

  /** {@return the last day of the certificate; if absent, none is given} */
  Optional<LocalDate> validUntil();

  /** {@return whether it is only an example or an option that nobody has chosen} */
  @Value.Default
  default boolean offered() {
    return false;
  }

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link SecurityNorm}. */
  final class Builder extends ImmutableSecurityNorm.Builder {
    Builder() {}
  }
}
