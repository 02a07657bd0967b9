package nl.artikel28.agreement.rights;

/** Whether a processor may answer data subjects itself. */
public enum OwnAnswers {
  /** Never. */
  NEVER,
  /** On instruction only. */
  ON_INSTRUCTION,
  /** Allowed. */
  ALLOWED
}
