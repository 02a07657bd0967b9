package nl.artikel28.rendering.document;

/**
 * Ordinary text.
 *
 * @param text the text
 */
public record Text(String text) implements Inline {

  /**
   * Makes the text fit for every format: one line, and visible.
   *
   * @param text the text
   */
  public Text {
    text = VisibleText.of(text);
  }

  @Override
  public String plain() {
    return text;
  }
}
