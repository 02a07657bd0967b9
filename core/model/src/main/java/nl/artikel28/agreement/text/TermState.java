package nl.artikel28.agreement.text;

/** The state of a term in the text. */
public enum TermState {
  /** The text states it. */
  STATED,
  /** The text leaves a blank to fill in. */
  BLANK,
  /** The text settles it in another document. */
  ELSEWHERE,
  /** A reader found that the text is silent. */
  SILENT
}
