package nl.artikel28.rendering.document;

/**
 * Text with a stress, such as a remark on the document itself.
 *
 * @param text the text
 */
public record Emphasis(String text) implements Inline {

  /**
   * Makes the text fit for every format: one line, and visible.
   *
   * @param text the text
   */
  public Emphasis {
    text = VisibleText.of(text);
  }

  @Override
  public String plain() {
    return text;
  }
}
