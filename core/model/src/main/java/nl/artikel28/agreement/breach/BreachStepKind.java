package nl.artikel28.agreement.breach;

/** A step after a breach. */
public enum BreachStepKind {
  /** A first assessment. */
  TRIAGE,
  /** A preliminary notice. */
  PRELIMINARY_NOTICE,
  /** A full notice. */
  FULL_NOTICE,
  /** An update. */
  UPDATE,
  /** A final report. */
  REPORT,
  /** Remedy of the breach. */
  REMEDY,
  /** Another step, in words. */
  OTHER
}
