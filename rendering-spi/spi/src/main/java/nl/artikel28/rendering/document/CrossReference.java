package nl.artikel28.rendering.document;

/**
 * A reference to a section or clause of the same document.
 *
 * @param anchor the anchor of what is meant
 * @param label its number, such as {@code 7.1}
 */
public record CrossReference(String anchor, String label) implements Inline {

  /**
   * Makes the text fit for every format: one line, and visible.
   *
   * @param anchor the anchor of what is meant
   * @param label its number
   * @throws IllegalArgumentException when the anchor holds other characters
   */
  public CrossReference {
    anchor = Anchor.checked(anchor);
    label = VisibleText.of(label);
  }

  @Override
  public String plain() {
    return label;
  }
}
