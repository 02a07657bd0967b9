package nl.artikel28.agreement.security;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.artikel28.agreement.duty.Duty;
import nl.artikel28.agreement.time.StartingEvent;
import nl.artikel28.agreement.time.TimeLimit;
import org.immutables.value.Value;

/** The security of the processing; Articles 28(3)(c) and 32. */
@Value.Immutable
public sealed interface SecurityTerms permits ImmutableSecurityTerms {

  /** {@return the duty to take all measures of Article 32; if absent, the text is silent} */
  Optional<@Valid Duty> article32();

  /**
   * {@return the factors that the text names for the level of security; empty when it names none}
   */
  Set<RiskFactor> riskFactors();

  /** {@return the measures, from body and annexes; empty when none is described} */
  List<@Valid TechnicalOrOrganisationalMeasure> measures();

  /**
   * {@return the event before which the measures must be in place; if absent, the text names none}
   */
  Optional<StartingEvent> inPlaceBefore();

  /** {@return the norms that are named; empty when none is} */
  List<@Valid SecurityNorm> norms();

  /** {@return the proof that is named; empty when none is} */
  List<@Valid Assurance> assurances();

  /** {@return what is needed to change a measure; if absent, the text is silent} */
  Optional<MeasureChange> changes();

  /**
   * {@return the duty to review the measures, with its rhythm as the limit; if absent, the text is
   * silent}
   */
  Optional<@Valid Duty> review();

  /** {@return the duty to test the measures, Article 32(1)(d); if absent, the text is silent} */
  Optional<@Valid Duty> testing();

  /**
   * {@return the goals that count when the text reports incidents; empty when it has no words of
   * its own for that}
   */
  Set<SecurityGoal> incidentScope();

  /**
   * {@return when security incidents are reported, apart from breaches; if absent, nothing apart is
   * said}
   */
  Optional<@Valid TimeLimit> incidentNotice();

  /**
   * {@return claims about technology that must hold for every mode of use; empty when there are
   * none}
   */
  List<@Valid TechnicalClaim> claims();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link SecurityTerms}. */
  final class Builder extends ImmutableSecurityTerms.Builder {
    Builder() {}
  }
}
