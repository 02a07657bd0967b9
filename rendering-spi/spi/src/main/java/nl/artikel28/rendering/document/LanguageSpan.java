package nl.artikel28.rendering.document;

import java.util.Locale;

/**
 * Text in another language than the document, such as words that are quoted.
 *
 * @param language its language
 * @param text the text
 */
public record LanguageSpan(Locale language, String text) implements Inline {

  /**
   * Makes the text fit for every format: one line, and visible.
   *
   * @param language its language
   * @param text the text
   */
  public LanguageSpan {
    text = VisibleText.of(text);
  }

  @Override
  public String plain() {
    return text;
  }
}
