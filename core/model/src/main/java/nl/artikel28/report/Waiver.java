package nl.artikel28.report;

import java.time.LocalDate;
import java.util.Optional;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.attribute.Fingerprint;
import org.immutables.value.Value;

/**
 * The approval of one deviation in one agreement: somebody who may do so accepts a finding for a
 * reason and until a day. It names one rule and one place, and never a rule as a whole.
 */
@Value.Immutable
public sealed interface Waiver permits ImmutableWaiver {

  /** {@return the reference of the agreement} */
  String agreement();

  /** {@return the rule whose finding is accepted} */
  RuleId rule();

  /** {@return the attribute that the finding is about, exactly} */
  AttributePath path();

  /**
   * {@return the fingerprint of the value that was accepted, as the report gives it; needed where
   * the path goes through a list, because items move; if absent elsewhere, any value is accepted}
   */
  Optional<Fingerprint> fingerprint();

  /** {@return why it is accepted} */
  String reason();

  /** {@return the office that accepts it} */
  String approvedBy();

  /** {@return the day on which it was accepted, and the first on which it counts} */
  LocalDate approvedOn();

  /** {@return the last day on which it counts} */
  LocalDate expiresOn();

  /** {@return where the decision is kept; if absent, nowhere in particular} */
  Optional<String> reference();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link Waiver}. */
  final class Builder extends ImmutableWaiver.Builder {
    Builder() {}

    /**
     * {@return the waiver}
     *
     * @throws IllegalStateException when an attribute that must be there is not
     * @throws IllegalArgumentException when agreement, reason or approver is blank, or the waiver
     *     ends before it begins
     */
    @Override
    public Waiver build() {
      Waiver waiver = super.build();
      requireFilled("agreement", waiver.agreement());
      requireFilled("reason", waiver.reason());
      requireFilled("approvedBy", waiver.approvedBy());
      waiver.reference().ifPresent(reference -> requireFilled("reference", reference));
      if (waiver.expiresOn().isBefore(waiver.approvedOn())) {
        throw new IllegalArgumentException("a waiver does not end before it is approved");
      }
      return waiver;
    }

    private static void requireFilled(String name, String value) {
      if (value.isBlank()) {
        throw new IllegalArgumentException("the " + name + " of a waiver is not blank");
      }
    }
  }
}
