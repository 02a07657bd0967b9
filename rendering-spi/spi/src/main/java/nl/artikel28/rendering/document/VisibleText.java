package nl.artikel28.rendering.document;

/**
 * Makes text of an agreement fit for every format: on one line, without characters that no format
 * can carry or that turn the direction of what follows.
 */
final class VisibleText {

  private static final int REPLACEMENT = 0xFFFD;

  private VisibleText() {}

  static String of(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    boolean afterSpace = false;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int point = text.codePointAt(i);
      if (Character.isWhitespace(point)) {
        if (!afterSpace) {
          visible.append(' ');
        }
        afterSpace = true;
        continue;
      }
      afterSpace = false;
      visible.appendCodePoint(isFit(point) ? point : REPLACEMENT);
    }
    return visible.toString();
  }

  /** Joiners stay: emoji and some scripts are written with them. */
  private static boolean isFit(int point) {
    if (point == 0x200C || point == 0x200D || point == 0x00AD) {
      return true;
    }
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
