package nl.artikel28.agreement.subprocessing;

import jakarta.validation.Valid;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.duty.Duty;
import org.immutables.value.Value;

/** The terms for engaging another processor; Articles 28(2), 28(3)(d) and 28(4). */
@Value.Immutable
public sealed interface SubProcessingTerms permits ImmutableSubProcessingTerms {

  /** {@return how the controller allows it; if absent, the text is silent} */
  Optional<SubProcessorAuthorisation> authorisation();

  /**
   * {@return whether the authorisation is prior and in writing; if absent, the text does not say,
   * though an agreement in writing gives a general one}
   */
  Optional<Boolean> priorWritten();

  /** {@return what happens when sub-processors change; if absent, the text is silent} */
  Optional<@Valid SubProcessorChanges> changes();

  /** {@return the sub-processors that are named; empty when none is} */
  List<@Valid SubProcessor> register();

  /** {@return the date of that list; if absent, it bears none} */
  Optional<LocalDate> registerDate();

  /** {@return where a list is kept outside the agreement; if absent, nowhere} */
  Optional<URI> registerLink();

  /**
   * {@return the duty to impose the same obligations, Article 28(4); if absent, the text is silent}
   */
  Optional<@Valid Duty> sameObligations();

  /**
   * {@return whether the sub-processor must give sufficient guarantees; if absent, the text is
   * silent}
   */
  Optional<Boolean> guarantees();

  /** {@return how far the processor answers for it; if absent, the text is silent} */
  Optional<SubProcessorLiability> liability();

  /**
   * {@return the right to copies of the sub-processing agreements; if absent, the text is silent}
   */
  Optional<@Valid Duty> copies();

  /**
   * {@return the duty to bind sub-processors of sub-processors as well; if absent, the text is
   * silent}
   */
  Optional<@Valid Duty> chain();

  /**
   * {@return the controller's right to act against the sub-processor when the processor is gone; if
   * absent, the text is silent}
   */
  Optional<@Valid Duty> stepIn();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link SubProcessingTerms}. */
  final class Builder extends ImmutableSubProcessingTerms.Builder {
    Builder() {}
  }
}
