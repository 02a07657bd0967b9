package nl.artikel28.report;

import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/** The result of a review: every rule that ran, and every finding. */
@Value.Immutable
public sealed interface Report permits ImmutableReport {

  /** {@return the agreement} */
  AgreementHead agreement();

  /** {@return the policy} */
  PolicyHead policy();

  /** {@return the rule book} */
  RuleBookHead ruleBook();

  /** {@return the day for which the review holds} */
  LocalDate date();

  /** {@return how strictly it was done} */
  ReviewMode mode();

  /** {@return the result of every rule, in the order of the rule book} */
  List<RuleOutcome> outcomes();

  /**
   * {@return the findings, heaviest first, then in the order of the rule book, then as the rule
   * found them}
   */
  List<Finding> findings();

  /** {@return the waivers that waive nothing here, and why; empty when there are none} */
  List<WaiverNote> waiverNotes();

  /** {@return the findings that no waiver accepts, in order} */
  default List<Finding> standing() {
    return findings().stream().filter(finding -> finding.waiver().isEmpty()).toList();
  }

  /** {@return whether an error stands that no waiver accepts} */
  default boolean hasStandingErrors() {
    for (Finding finding : findings()) {
      if (finding.severity() == Severity.ERROR && finding.waiver().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@return the number of rules with an outcome}
   *
   * @param outcome the outcome
   */
  default int count(Outcome outcome) {
    int count = 0;
    for (RuleOutcome each : outcomes()) {
      if (each.outcome() == outcome) {
        count++;
      }
    }
    return count;
  }

  /**
   * {@return the findings of one severity, in order}
   *
   * @param severity the severity
   */
  default List<Finding> findings(Severity severity) {
    return findings().stream().filter(finding -> finding.severity() == severity).toList();
  }

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link Report}. */
  final class Builder extends ImmutableReport.Builder {
    Builder() {}
  }
}
