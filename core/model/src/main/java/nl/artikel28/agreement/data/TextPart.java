package nl.artikel28.agreement.data;

/** A part of the paper. */
public enum TextPart {
  /** The articles. */
  BODY,
  /** An annex. */
  ANNEX
}
