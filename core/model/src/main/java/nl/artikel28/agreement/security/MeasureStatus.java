package nl.artikel28.agreement.security;

/** Whether a measure is in place. */
public enum MeasureStatus {
  /** It is in place. */
  IN_PLACE,
  /** It is planned. */
  PLANNED,
  /** The text aspires to it. */
  ASPIRED,
  /** It depends on a condition. */
  CONDITIONAL
}
