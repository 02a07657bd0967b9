package nl.artikel28.agreement.duty;

/** How far the text meets a duty. */
public enum Extent {
  /** The text takes on the whole duty. */
  FULL,
  /** The text takes on part of the duty, or only under conditions that the law does not know. */
  PARTIAL,
  /** The text excludes the duty; silence is not this, but an absent value. */
  NONE
}
