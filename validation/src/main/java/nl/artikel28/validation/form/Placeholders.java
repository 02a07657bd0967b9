package nl.artikel28.validation.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds places in a text that are still to be filled in: rows of dots or underscores, words or
 * nothing in square or angle brackets, and XX. A box to tick, a footnote, a link and a mark-up tag
 * are none.
 */
final class Placeholders {

  private static final int FEWEST_DOTS = 4;
  private static final int FEWEST_UNDERSCORES = 3;
  private static final int FEWEST_XS = 2;
  private static final int LONGEST_IN_BRACKETS = 80;
  private static final int LONGEST_SHOWN = 20;

  /** Signs that tell nothing when they stand alone. */
  private static final String SIGNS = "._-–—,;:/()…";

  /** An ellipsis is one sign for three dots. */
  private static final char ELLIPSIS = '…';

  private static final Set<String> TAGS =
      Set.of(
          "a", "b", "br", "div", "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img",
          "input", "li", "ol", "p", "small", "span", "strong", "sub", "sup", "table", "tbody", "td",
          "th", "thead", "tr", "u", "ul");

  private final String text;
  private final Set<String> found = new LinkedHashSet<>();
  private int places;

  private Placeholders(String text) {
    this.text = text;
  }

  /** {@return the places as they stand in a text, each once} */
  static List<String> in(String text) {
    Placeholders placeholders = new Placeholders(text);
    int at = 0;
    while (at < text.length()) {
      at = placeholders.pass(at);
    }
    return new ArrayList<>(placeholders.found);
  }

  /**
   * {@return whether a text is nothing but such places, or the dots, strokes and the like of which
   * they are made; white space alone is not}
   */
  static boolean fill(String text) {
    Placeholders placeholders = new Placeholders(text);
    boolean shown = false;
    int at = 0;
    while (at < text.length()) {
      int places = placeholders.places;
      int next = placeholders.pass(at);
      char sign = text.charAt(at);
      boolean space = Character.isWhitespace(sign) || Character.isSpaceChar(sign);
      if (placeholders.places == places && !space && SIGNS.indexOf(sign) < 0) {
        return false;
      }
      shown |= !space;
      at = next;
    }
    return shown;
  }

  /** Looks at what begins at a place, and says where to go on. */
  private int pass(int at) {
    return switch (text.charAt(at)) {
      case '.', ELLIPSIS -> passDots(at);
      case '_' -> passRun(at, FEWEST_UNDERSCORES);
      case 'x', 'X' -> passXs(at);
      case '[' -> passBrackets(at, ']');
      case '<' -> passBrackets(at, '>');
      default -> at + 1;
    };
  }

  private int passDots(int start) {
    int end = start;
    int dots = 0;
    while (end < text.length() && (text.charAt(end) == '.' || text.charAt(end) == ELLIPSIS)) {
      dots += text.charAt(end) == ELLIPSIS ? 3 : 1;
      end++;
    }
    if (dots >= FEWEST_DOTS) {
      add(start, end);
    }
    return end;
  }

  private int passRun(int start, int fewest) {
    int end = endOfRun(start);
    if (end - start >= fewest) {
      add(start, end);
    }
    return end;
  }

  private int passXs(int start) {
    int end = endOfRun(start);
    boolean parted =
        (start == 0 || !Character.isLetter(text.charAt(start - 1)))
            && (end == text.length() || !Character.isLetter(text.charAt(end)));
    if (parted && end - start >= FEWEST_XS) {
      add(start, end);
    }
    return end;
  }

  private int endOfRun(int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) == text.charAt(start)) {
      end++;
    }
    return end;
  }

  private int passBrackets(int start, char closing) {
    int end = start + 1;
    int furthest = Math.min(text.length(), start + LONGEST_IN_BRACKETS);
    while (end < furthest
        && text.charAt(end) != closing
        && text.charAt(end) != text.charAt(start)) {
      end++;
    }
    if (end == furthest || text.charAt(end) != closing) {
      return start + 1;
    }
    String within = text.substring(start + 1, end);
    if (closing == ']' ? isBlankField(within) && !isLink(end + 1) : isField(within)) {
      add(start, end + 1);
      return end + 1;
    }
    return start + 1;
  }

  private boolean isLink(int after) {
    return after < text.length() && text.charAt(after) == '(';
  }

  /** Words to be replaced, signs that stand for them, or white space; no number and no box. */
  private static boolean isBlankField(String within) {
    String content = within.strip();
    if (content.isEmpty()) {
      return within.length() > 1;
    }
    boolean ticked = content.equalsIgnoreCase("x") || content.equals("✓") || content.equals("v");
    return !ticked && !content.startsWith("^") && (hasLetter(content) || !hasDigit(content));
  }

  /** Words to be replaced; no tag, no address and no comparison of numbers. */
  private static boolean isField(String within) {
    if (within.isEmpty() || within.startsWith("/") || within.startsWith("!")) {
      return false;
    }
    char first = within.charAt(0);
    for (int i = 0; i < within.length(); i++) {
      if ("@:/=\"".indexOf(within.charAt(i)) >= 0) {
        return false;
      }
    }
    return (Character.isLetter(first) || first == '.' || first == '_' || first == ELLIPSIS)
        && !TAGS.contains(firstWord(within).toLowerCase(Locale.ROOT));
  }

  private static String firstWord(String words) {
    int end = 0;
    while (end < words.length() && Character.isLetterOrDigit(words.charAt(end))) {
      end++;
    }
    return words.substring(0, end);
  }

  private static boolean hasLetter(String content) {
    for (int i = 0; i < content.length(); i++) {
      if (Character.isLetter(content.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasDigit(String content) {
    for (int i = 0; i < content.length(); i++) {
      if (Character.isDigit(content.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private void add(int start, int end) {
    places++;
    char first = text.charAt(start);
    boolean brackets = first == '[' || first == '<';
    found.add(text.substring(start, brackets ? end : Math.min(end, start + LONGEST_SHOWN)));
  }
}
