package nl.artikel28.rendering.document;

/**
 * Text of more weight, such as a defined term.
 *
 * @param text the text
 */
public record Strong(String text) implements Inline {

  /**
   * Makes the text fit for every format: one line, and visible.
   *
   * @param text the text
   */
  public Strong {
    text = VisibleText.of(text);
  }

  @Override
  public String plain() {
    return text;
  }
}
