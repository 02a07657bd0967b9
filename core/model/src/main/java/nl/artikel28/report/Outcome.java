package nl.artikel28.report;

/** The result of a rule; "not applicable" and "undetermined" never count as satisfied. */
public enum Outcome {
  /** The rule is met. */
  SATISFIED,
  /** The rule asks nothing of this agreement. */
  NOT_APPLICABLE,
  /** The data do not tell; a person has to look. */
  UNDETERMINED,
  /** The rule is not met. */
  VIOLATED
}
