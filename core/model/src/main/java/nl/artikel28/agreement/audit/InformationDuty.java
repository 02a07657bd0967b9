package nl.artikel28.agreement.audit;

/** How much information the processor gives. */
public enum InformationDuty {
  /** All information needed to show compliance. */
  FULL,
  /** Information within an audit only. */
  AUDIT_ONLY,
  /** Existing reports only. */
  REPORTS_ONLY,
  /** None. */
  EXCLUDED
}
