package nl.artikel28.rendering.document;

/** How something is meant; a renderer shows it by a word and may add a colour. */
public enum Tone {
  /** Without a judgement. */
  NEUTRAL,
  /** Still open. */
  OPEN,
  /** In order. */
  GOOD,
  /** Worth knowing. */
  INFO,
  /** A warning. */
  WARNING,
  /** An error. */
  ERROR
}
