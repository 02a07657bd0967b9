package nl.artikel28.agreement.subprocessing;

/** How far a processor answers for its sub-processors; Article 28(4). */
public enum SubProcessorLiability {
  /** Fully, as for itself. */
  FULL,
  /** The text says responsible, not liable. */
  RESPONSIBLE,
  /** Within limits. */
  LIMITED,
  /** Not at all. */
  EXCLUDED
}
