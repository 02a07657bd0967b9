package nl.artikel28.agreement.scope;

/** An operation on personal data; Article 4(2). */
public enum ProcessingOperation {
  /** Collection. */
  COLLECTION,
  /** Recording. */
  RECORDING,
  /** Organisation and structuring. */
  ORGANISATION,
  /** Storage. */
  STORAGE,
  /** Adaptation or alteration. */
  ADAPTATION,
  /** Retrieval and consultation. */
  RETRIEVAL,
  /** Use. */
  USE,
  /** Disclosure by transmission or otherwise. */
  DISCLOSURE,
  /** Alignment or combination. */
  COMBINATION,
  /** Restriction. */
  RESTRICTION,
  /** Erasure or destruction. */
  ERASURE
}
