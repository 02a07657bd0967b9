package nl.artikel28.policy;

import java.time.LocalDate;
import java.util.Optional;
import nl.artikel28.agreement.contact.Country;
import nl.artikel28.constraint.Filled;
import nl.artikel28.report.Confirmation;
import org.immutables.value.Value;

/** A country with the dates between which it counts. */
@Value.Immutable
public sealed interface DatedCountry permits ImmutableDatedCountry {

  /** {@return the country} */
  Country country();

  /** {@return the first day on which it counts; if absent, it always has} */
  Optional<LocalDate> validFrom();

  /** {@return the last day on which it counts; if absent, it still does} */
  Optional<LocalDate> validUntil();

  /** {@return where this is written; if absent, nowhere in particular} */
  Optional<@Filled String> reference();

  /** {@return whether someone looked this up; if absent, it is to be confirmed} */
  Optional<Confirmation> confirmation();

  /**
   * {@return whether it counts on a day}
   *
   * @param day the day
   */
  default boolean countsOn(LocalDate day) {
    return Validity.includes(validFrom(), validUntil(), day);
  }

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link DatedCountry}. */
  final class Builder extends ImmutableDatedCountry.Builder {
    Builder() {}
  }
}
