package nl.artikel28.agreement.audit;

/** What follows from a shortcoming that an audit finds. */
public enum Remediation {
  /** Repair at once. */
  IMMEDIATE,
  /** Repair within a term. */
  WITHIN_A_TERM,
  /** Consultation. */
  CONSULTATION,
  /** Nothing. */
  NO_DUTY
}
