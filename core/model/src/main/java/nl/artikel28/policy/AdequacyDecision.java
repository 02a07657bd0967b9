package nl.artikel28.policy;

import java.time.LocalDate;
import java.util.Optional;
import nl.artikel28.agreement.contact.Country;
import nl.artikel28.constraint.Filled;
import nl.artikel28.report.Confirmation;
import nl.artikel28.text.LocalisedText;
import org.immutables.value.Value;

/** An adequacy decision of the Commission; Article 45. */
@Value.Immutable
public sealed interface AdequacyDecision permits ImmutableAdequacyDecision {

  /** {@return the country} */
  Country country();

  /** {@return the first day on which it holds, the day of the decision; if absent, unknown} */
  Optional<LocalDate> validFrom();

  /** {@return the last day on which it holds; if absent, it still does} */
  Optional<LocalDate> validUntil();

  /** {@return what it is limited to; if absent, nothing} */
  Optional<LocalisedText> limitedTo();

  /** {@return the decision; if absent, unknown} */
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

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of an {@link AdequacyDecision}. */
  final class Builder extends ImmutableAdequacyDecision.Builder {
    Builder() {}
  }
}
