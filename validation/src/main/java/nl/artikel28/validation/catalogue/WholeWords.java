package nl.artikel28.validation.catalogue;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds words in a text as whole words, whatever their case. Anything but letters and digits parts
 * words, and where the words have a space the text may have several, or a new line.
 */
public final class WholeWords {

  private static final int NOWHERE = -1;

  private WholeWords() {}

  /**
   * {@return those of several words that stand in a text, in their own order}
   *
   * @param text the text
   * @param words the words
   */
  public static List<String> in(String text, List<String> words) {
    List<String> found = new ArrayList<>();
    for (String each : words) {
      if (contains(text, each)) {
        found.add(each);
      }
    }
    return found;
  }

  /**
   * {@return whether words stand in a text}
   *
   * @param text the text
   * @param words the words
   */
  public static boolean contains(String text, String words) {
    return indexOf(text, words, 0) != NOWHERE;
  }

  /**
   * {@return where words begin in a text, or -1 when they do not stand in it}
   *
   * @param text the text
   * @param words the words
   * @param from where to begin to look
   */
  public static int indexOf(String text, String words, int from) {
    if (words.isEmpty()) {
      return NOWHERE;
    }
    for (int at = from; at < text.length(); at++) {
      boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      if (begins && standAt(text, at, words)) {
        return at;
      }
    }
    return NOWHERE;
  }

  private static boolean standAt(String text, int start, String words) {
    int at = start;
    for (int i = 0; i < words.length(); i++) {
      if (at >= text.length()) {
        return false;
      }
      if (Character.isWhitespace(words.charAt(i))) {
        int end = at;
        while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
          end++;
        }
        if (end == at) {
          return false;
        }
        at = end;
      } else if (text.regionMatches(true, at, words, i, 1)) {
        at++;
      } else {
        return false;
      }
    }
    return at == text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }
}
