package nl.artikel28.agreement.scope;

/** The risk of processing for data subjects. */
public enum RiskLevel {
  /** Low. */
  LOW,
  /** Medium. */
  MEDIUM,
  /** High. */
  HIGH,
  /** Very high. */
  VERY_HIGH
}
