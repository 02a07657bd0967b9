package nl.artikel28.agreement.audit;

/** What an auditor must meet. */
public enum AuditorCondition {
  /** Bound to secrecy. */
  BOUND_TO_SECRECY,
  /** Independent. */
  INDEPENDENT,

  /** An expert. */
  EXPERT,
  /** Certified. */
  CERTIFIED,
  /** Accepted by the processor. */
  ACCEPTED_BY_PROCESSOR,
  /** Not a competitor of the processor. */
  NO_COMPETITOR
}
