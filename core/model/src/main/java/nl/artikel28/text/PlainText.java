package nl.artikel28.text;

/**
 * Makes foreign text safe to print: on one line, without anything that a terminal would obey or
 * that turns the direction of the line.
 */
public final class PlainText {

  private static final int EXCERPT = 60;
  private static final int REPLACEMENT = '\uFFFD';

  private PlainText() {}

  /**
   * {@return the text on one line, white space as single spaces and other invisible characters
   * replaced}
   *
   * @param text any text
   */
  public static String of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int point = text.codePointAt(i);
      if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
        space = true;
        continue;
      }
      if (space && !plain.isEmpty()) {
        plain.append(' ');
      }
      space = false;
      plain.appendCodePoint(isVisible(point) ? point : REPLACEMENT);
    }
    return plain.toString();
  }

  /**
   * {@return the beginning of a text in quotation marks, for a message}
   *
   * @param text any text
   */
  public static String excerpt(String text) {
    if (text.codePointCount(0, text.length()) <= EXCERPT) {
      return "'" + of(text) + "'";
    }
    return "'" + of(text.substring(0, text.offsetByCodePoints(0, EXCERPT))) + "\u2026'";
  }

  private static boolean isVisible(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
