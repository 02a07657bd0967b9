package nl.artikel28.agreement.breach;

/** Whether a processor may tell an authority or data subjects of a breach itself. */
public enum OwnNotice {
  /** Never. */
  NEVER,
  /** On behalf of the controller and on its instruction only. */
  ON_INSTRUCTION,
  /** Allowed. */
  ALLOWED
}
