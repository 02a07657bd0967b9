package nl.artikel28.validation.security;

/**
 * Finds a norm in a text, however it is written: "ISO 27001:2013" in "NEN-ISO/IEC 27001 (2013)" no
 * less than in "ISO27001:2013". What counts are the runs of letters and of digits, and their order.
 */
final class NormName {

  /** A publisher that many leave out. */
  private static final String LEFT_OUT = "IEC";

  private NormName() {}

  static boolean isIn(String text, String norm) {
    int first = next(norm, 0);
    if (first == norm.length()) {
      return false;
    }
    for (int at = next(text, 0); at < text.length(); at = next(text, end(text, at))) {
      if (continues(text, at, norm, first)) {
        return true;
      }
    }
    return false;
  }

  private static boolean continues(String text, int start, String norm, int first) {
    int actual = start;
    int wanted = first;
    while (wanted < norm.length()) {
      int length = end(norm, wanted) - wanted;
      if (end(text, actual) - actual != length
          || !text.regionMatches(true, actual, norm, wanted, length)) {
        return false;
      }
      actual = next(text, actual + length);
      wanted = next(norm, wanted + length);
    }
    return true;
  }

  /** Where the next run begins that counts, or the end of the text. */
  private static int next(String text, int from) {
    int at = from;
    while (at < text.length()) {
      int end = end(text, at);
      if (end == at) {
        at++;
      } else if (end - at == LEFT_OUT.length()
          && text.regionMatches(true, at, LEFT_OUT, 0, LEFT_OUT.length())) {
        at = end;
      } else {
        return at;
      }
    }
    return at;
  }

  /** Where a run of letters or of digits ends; where it would begin when there is none. */
  private static int end(String text, int start) {
    int at = start;
    if (at < text.length() && Character.isDigit(text.charAt(at))) {
      while (at < text.length() && Character.isDigit(text.charAt(at))) {
        at++;
      }
    } else {
      while (at < text.length() && Character.isLetter(text.charAt(at))) {
        at++;
      }
    }
    return at;
  }
}
