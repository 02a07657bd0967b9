package nl.artikel28.agreement.security;

/** What is needed to change a measure. */
public enum MeasureChange {
  /** Approval of the controller. */
  APPROVAL,
  /** Notice to the controller. */
  NOTICE,
  /** Nothing, as long as the level does not drop. */
  NOT_LOWER,
  /** Nothing. */
  FREE
}
