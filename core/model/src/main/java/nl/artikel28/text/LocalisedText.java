package nl.artikel28.text;

import java.util.Locale;

/**
 * The same words in Dutch and in English; neither is blank.
 *
 * @param nl the Dutch words
 * @param en the English words
 */
public record LocalisedText(String nl, String en) {

  /** The locale of the Dutch words. */
  public static final Locale DUTCH = Locale.forLanguageTag("nl");

  /** The locale of the English words. */
  public static final Locale ENGLISH = Locale.ENGLISH;

  /**
   * Refuses blank words.
   *
   * @param nl the Dutch words
   * @param en the English words
   * @throws IllegalArgumentException when one of the two is blank
   */
  public LocalisedText {
    if (nl.isBlank() || en.isBlank()) {
      throw new IllegalArgumentException("words are needed in Dutch and in English");
    }
  }

  /**
   * {@return the Dutch words for a Dutch locale, the English words for any other}
   *
   * @param locale the reader's locale
   */
  public String in(Locale locale) {
    return isDutch(locale) ? nl : en;
  }

  /**
   * {@return whether a locale reads Dutch}
   *
   * @param locale the reader's locale
   */
  public static boolean isDutch(Locale locale) {
    return locale.getLanguage().equals(DUTCH.getLanguage());
  }
}
