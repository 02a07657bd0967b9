package nl.artikel28.agreement.exit;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.artikel28.agreement.duty.CostRule;
import nl.artikel28.agreement.duty.Duty;
import nl.artikel28.agreement.duty.LegalException;
import nl.artikel28.constraint.Filled;
import org.immutables.value.Value;

/** Deletion and return of data at the end, as a list of clocks; Article 28(3)(g). */
@Value.Immutable
public sealed interface ExitTerms permits ImmutableExitTerms {

  /** {@return what happens to the data; empty when the text does not say} */
  Set<ExitAct> acts();

  /** {@return who chooses between deletion and return; if absent, the text is silent} */
  Optional<ExitChoice> choice();

  /** {@return the acts with their times, per kind of data; empty when no time is named} */
  List<@Valid ExitClock> clocks();

  /** {@return the duty to delete copies and backups as well; if absent, the text is silent} */
  Optional<@Valid Duty> copies();

  /** {@return the law that may require storage after the end; if absent, the text is silent} */
  Optional<LegalException> retentionException();

  /** {@return whether deletion is confirmed; if absent, the text is silent} */
  Optional<CertificateRule> certificate();

  /** {@return the format in which data are returned; if absent, none is agreed} */
  Optional<@Filled String> returnFormat();

  /** {@return the duty to hand over data at any time on request; if absent, the text is silent} */
  Optional<@Valid Duty> returnOnRequest();

  /** {@return whether the duties go on until the data are gone; if absent, the text is silent} */
  Optional<Boolean> dutiesContinue();

  /**
   * {@return whether a public body's selection list goes before deletion; if absent, the text is
   * silent}
   */
  Optional<Boolean> selectionListPrevails();

  /** {@return help with moving to another processor; if absent, the text is silent} */
  Optional<@Valid Duty> migrationSupport();

  /** {@return who pays; empty when the text is silent} */
  List<@Valid CostRule> costs();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of an {@link ExitTerms}. */
  final class Builder extends ImmutableExitTerms.Builder {
    Builder() {}
  }
}
