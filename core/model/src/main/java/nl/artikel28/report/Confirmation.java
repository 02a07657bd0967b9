package nl.artikel28.report;

/** Whether someone has looked up what a citation says. */
public enum Confirmation {
  /** Looked up in the text itself. */
  LOOKED_UP,
  /** Looked up in a secondary source only. */
  SECONDARY_SOURCE,
  /** To be confirmed by counsel. */
  TO_BE_CONFIRMED
}
