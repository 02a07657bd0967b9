package nl.artikel28.rendering.document;

/**
 * What a review remarked on the terms of a block.
 *
 * @param label the code by which the review knows it, such as {@code BRN-03}
 * @param tone how heavy it weighs
 * @param text the remark in the language of the document
 */
public record Remark(String label, Tone tone, String text) {

  /**
   * Makes the text fit for every format.
   *
   * @param label the code
   * @param tone how heavy it weighs
   * @param text the remark
   */
  public Remark {
    label = VisibleText.of(label);
    text = VisibleText.of(text);
  }
}
