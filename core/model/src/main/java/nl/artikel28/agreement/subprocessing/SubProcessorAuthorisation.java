package nl.artikel28.agreement.subprocessing;

/** How a controller allows sub-processors; Article 28(2). */
public enum SubProcessorAuthorisation {
  /** Prior consent for each one. */
  SPECIFIC,
  /** Consent beforehand, with the right to object. */
  GENERAL,
  /** Both at once, in a way that does not fit together. */
  MIXED,
  /** Sub-processors are not allowed. */
  NONE
}
