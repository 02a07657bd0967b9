package nl.artikel28.validation.scope;

import java.util.List;

/**
 * Tells whether a text has words enough that tell something: words with two letters at least that
 * are not on a list of generic words, whatever their case. Anything but letters and digits parts
 * words.
 */
final class TellingWords {

  private static final int FEWEST_LETTERS = 2;

  private final List<String> generic;
  private final int fewest;

  TellingWords(List<String> generic, int fewest) {
    this.generic = generic;
    this.fewest = fewest;
  }

  boolean areEnoughIn(String text) {
    int telling = 0;
    int start = 0;
    while (telling < fewest && start < text.length()) {
      int end = endOfWord(text, start);
      if (hasLetters(text, start, end) && !isGeneric(text, start, end)) {
        telling++;
      }
      start = end + 1;
    }
    return telling >= fewest;
  }

  private static int endOfWord(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean hasLetters(String text, int start, int end) {
    int letters = 0;
    for (int i = start; i < end; i++) {
      if (Character.isLetter(text.charAt(i))) {
        letters++;
      }
    }
    return letters >= FEWEST_LETTERS;
  }

  private boolean isGeneric(String text, int start, int end) {
    int length = end - start;
    for (String word : generic) {
      if (word.length() == length && text.regionMatches(true, start, word, 0, length)) {
        return true;
      }
    }
    return false;
  }
}
