package nl.artikel28.agreement.security;

import java.time.LocalDate;
import java.util.Optional;
import nl.artikel28.constraint.Filled;
import org.immutables.value.Value;

/** Proof of security by a certificate, a report or a statement; Articles 28(5) and 32(3). */
@Value.Immutable
public sealed interface Assurance permits ImmutableAssurance {

  /** {@return what kind of proof} */
  AssuranceKind kind();

  /** {@return what the text calls it; if absent, the kind says enough} */
  Optional<@Filled String> label();

  /** {@return type I or II of a report; if absent, the text does not say} */
  Optional<ReportType> reportType();

  /** {@return whose proof it is; if absent, the text does not say} */
  Optional<Holder> holder();

  /** {@return the edition of the norm behind it; if absent, the text does not say} */
  Optional<@Filled String> edition();

  /** {@return what it covers; if absent, the text does not say} */
  Optional<@Filled String> scope();

  /** {@return the first day it covers; if absent, the text does not say} */
  Optional<LocalDate> validFrom();

  /** {@return the last day it covers; if absent, the text does not say} */
  Optional<LocalDate> validUntil();

  /**
   * {@return whether a statement of applicability belongs to it; if absent, the text does not say}
   */
  Optional<Boolean> statementOfApplicability();

  /** {@return whether it is only an option that nobody has chosen} */
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

  /** Collects the attributes of an {@link Assurance}. */
  final class Builder extends ImmutableAssurance.Builder {
    Builder() {}
  }
}
