package nl.artikel28.agreement.change;

/** How an agreement is amended. */
public enum AmendmentMode {
  /** In writing, by both parties. */
  WRITTEN_BY_BOTH,
  /** By both parties, in any form. */
  BY_BOTH,
  /** By the processor, with notice. */
  BY_PROCESSOR_WITH_NOTICE,
  /** By the processor. */
  BY_PROCESSOR
}
