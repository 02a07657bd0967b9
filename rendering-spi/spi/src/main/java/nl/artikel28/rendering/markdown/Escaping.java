package nl.artikel28.rendering.markdown;

/** Keeps text from being read as markup, and leaves what is harmless as it is. */
final class Escaping {

  /** What means something anywhere; a dollar sign begins a formula on some sites. */
  private static final String ANYWHERE = "\\`*_[]<>&~|#$";

  private Escaping() {}

  /**
   * {@return a text for within a line}
   *
   * @param text the text
   */
  static String text(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      boolean meaning = ANYWHERE.indexOf(text.charAt(i)) >= 0 || isInAddress(text, i);
      escaped.append(meaning ? "\\" : "").append(text.charAt(i));
    }
    return escaped.toString();
  }

  /** Some sites make links of bare addresses. */
  private static boolean isInAddress(String text, int at) {
    return text.startsWith("://", at) || (text.charAt(at) == '.' && text.startsWith("www", at - 3));
  }

  /**
   * {@return a line that is not taken for an item or a rule}
   *
   * @param line the line, as it would stand otherwise
   */
  static String line(String line) {
    int digits = 0;
    while (digits < line.length() && line.charAt(digits) >= '0' && line.charAt(digits) <= '9') {
      digits++;
    }
    boolean marked =
        digits < line.length() && (digits == 0 ? "-+=" : ".)").indexOf(line.charAt(digits)) >= 0;
    return marked ? line.substring(0, digits) + "\\" + line.substring(digits) : line;
  }

  /**
   * {@return an address for between round brackets}
   *
   * @param target the address
   */
  static String target(String target) {
    StringBuilder escaped = new StringBuilder(target.length() + 8);
    for (int i = 0; i < target.length(); i++) {
      escaped.append("()&|".indexOf(target.charAt(i)) >= 0 ? "\\" : "").append(target.charAt(i));
    }
    return escaped.toString();
  }
}
