package nl.artikel28.agreement.assistance;

import jakarta.validation.Valid;
import java.util.Optional;
import nl.artikel28.agreement.duty.Duty;
import org.immutables.value.Value;

/** The processor's help with Articles 32 to 36; Article 28(3)(f). */
@Value.Immutable
public sealed interface AssistanceTerms permits ImmutableAssistanceTerms {

  /** {@return help with the security of processing, Article 32; if absent, the text is silent} */
  Optional<@Valid Duty> security();

  /**
   * {@return help with notice to the supervisory authority, Article 33; if absent, the text is
   * silent}
   */
  Optional<@Valid Duty> breachToAuthority();

  /** {@return help with notice to data subjects, Article 34; if absent, the text is silent} */
  Optional<@Valid Duty> breachToDataSubjects();

  /**
   * {@return help with a data protection impact assessment, Article 35; if absent, the text is
   * silent}
   */
  Optional<@Valid Duty> impactAssessment();

  /** {@return help with prior consultation, Article 36; if absent, the text is silent} */
  Optional<@Valid Duty> priorConsultation();

  /** {@return help with keeping data accurate; if absent, the text is silent} */
  Optional<@Valid Duty> accuracy();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of an {@link AssistanceTerms}. */
  final class Builder extends ImmutableAssistanceTerms.Builder {
    Builder() {}
  }
}
