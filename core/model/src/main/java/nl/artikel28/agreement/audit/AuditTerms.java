package nl.artikel28.agreement.audit;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.artikel28.agreement.duty.CostRule;
import nl.artikel28.agreement.duty.Duty;
import nl.artikel28.agreement.time.TimeLimit;
import nl.artikel28.agreement.time.TimeSpan;
import nl.artikel28.constraint.Filled;
import org.immutables.value.Value;

/** Information and audits, as a ladder of means; Article 28(3)(h). */
@Value.Immutable
public sealed interface AuditTerms permits ImmutableAuditTerms {

  /** {@return the duty to give information; if absent, the text is silent} */
  Optional<InformationDuty> information();

  /** {@return the duty to allow audits and to contribute; if absent, the text is silent} */
  Optional<@Valid Duty> audits();

  /** {@return whether inspections on site are allowed; if absent, the text is silent} */
  Optional<OnSiteInspection> onSite();

  /** {@return what may be audited, in the agreement's words; if absent, the text does not say} */
  Optional<@Filled String> subject();

  /** {@return who may audit; empty when the text does not say} */
  Set<AuditorKind> auditors();

  /** {@return what the auditor must meet; empty when the text sets none} */
  Set<AuditorCondition> auditorConditions();

  /** {@return the time between regular audits; if absent, audits have no rhythm} */
  Optional<TimeSpan> interval();

  /** {@return events that allow an extra audit; empty when there are none} */
  Set<AuditTrigger> forCause();

  /** {@return the means in the order in which they must be used; empty when there is no order} */
  List<AuditMeans> ladder();

  /** {@return whether an existing report may replace an audit; if absent, the text is silent} */
  Optional<Boolean> reportReplacesAudit();

  /** {@return how long beforehand an audit is announced; if absent, the text is silent} */
  Optional<@Valid TimeLimit> notice();

  /** {@return events that make the announcement shorter or needless; empty when there are none} */
  Set<AuditTrigger> noticeExceptions();

  /** {@return further conditions in the agreement's words; empty when there are none} */
  List<@Filled String> conditions();

  /** {@return who pays; empty when the text is silent} */
  List<@Valid CostRule> costs();

  /** {@return what follows from a shortcoming; if absent, the text is silent} */
  Optional<Remediation> remediation();

  /** {@return by when it is repaired; if absent, the text sets no time} */
  Optional<@Valid TimeLimit> remediationLimit();

  /** {@return whether the authority gets the results on request; if absent, the text is silent} */
  Optional<Boolean> resultsToAuthority();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of an {@link AuditTerms}. */
  final class Builder extends ImmutableAuditTerms.Builder {
    Builder() {}
  }
}
