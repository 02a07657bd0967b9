package nl.artikel28.rendering.docx;

/** How far things stand to the right. */
final class Indent {

  /**
   * Three quarters of a centimetre in twentieths of a point; what a mark such as {@code aa.} needs.
   */
  private static final int STEP = 425;

  private Indent() {}

  /** {@return some steps, in twentieths of a point} */
  static int of(int steps) {
    return steps * STEP;
  }
}
