package nl.artikel28.agreement.subprocessing;

/** What a text makes of a named supplier. */
public enum SubProcessorRole {
  /** A sub-processor. */
  SUB_PROCESSOR,
  /** A sub-processor of a sub-processor. */
  FURTHER_SUB_PROCESSOR,
  /** A supplier that the text says is none. */
  NOT_A_SUB_PROCESSOR
}
