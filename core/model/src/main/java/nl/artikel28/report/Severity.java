package nl.artikel28.report;

/** How heavy a finding weighs. */
public enum Severity {
  /** A mandatory element is missing or contradicted, or a deviation cannot be accepted. */
  ERROR,
  /** A deviation from guidance or policy, or a duty that is met in part. */
  WARNING,
  /** Worth knowing. */
  INFO
}
