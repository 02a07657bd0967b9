package nl.artikel28.rendering.docx;

/** How far things stand to the right. */
final class Indent {

  /**
   * Three quarters of a centimetre in twentieths of a point; what a mark such as {@code aa.} needs.
   */
  private static final int STEP = 425;

  /** Further to the right there would be no room left for text. */
  private static final int MOST = 10;

  private Indent() {}

  /** {@return some steps, in twentieths of a point} */
  static int of(int steps) {
    return Math.min(steps, MOST) * STEP;
  }
}
