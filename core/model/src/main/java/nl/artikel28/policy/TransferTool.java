package nl.artikel28.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.contact.Country;
import nl.artikel28.agreement.transfer.TransferMechanismKind;
import nl.artikel28.constraint.Filled;
import nl.artikel28.report.Confirmation;
import org.immutables.value.Value;

/** A ground for transfers with the dates between which it holds. */
@Value.Immutable
public sealed interface TransferTool permits ImmutableTransferTool {

  /** {@return the ground} */
  TransferMechanismKind kind();

  /** {@return the countries that it is for; empty when it is for every country} */
  List<Country> countries();

  /** {@return the first day on which it holds; if absent, it always has} */
  Optional<LocalDate> validFrom();

  /** {@return the last day on which it holds; if absent, it still does} */
  Optional<LocalDate> validUntil();

  /**
   * {@return the first day from which it asks for an assessment of the transfer; if absent, it asks
   * for none}
   */
  Optional<LocalDate> assessmentFrom();

  /** {@return where this is written; if absent, nowhere in particular} */
  Optional<@Filled String> reference();

  /** {@return whether someone looked this up; if absent, it is to be confirmed} */
  Optional<Confirmation> confirmation();

  /**
   * {@return whether it holds on a day}
   *
   * @param day the day
   */
  default boolean holdsOn(LocalDate day) {
    return Validity.includes(validFrom(), validUntil(), day);
  }

  /**
   * {@return whether it is for a country}
   *
   * @param country the country
   */
  default boolean isFor(Country country) {
    return countries().isEmpty() || countries().contains(country);
  }

  /**
   * {@return whether it asks for an assessment of the transfer on a day}
   *
   * @param day the day
   */
  default boolean asksForAssessmentOn(LocalDate day) {
    return assessmentFrom().isPresent() && !day.isBefore(assessmentFrom().get());
  }

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link TransferTool}. */
  final class Builder extends ImmutableTransferTool.Builder {
    Builder() {}
  }
}
