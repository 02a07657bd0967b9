package nl.artikel28.rendering.document;

import java.util.Optional;

/**
 * A heading in the outline of a document.
 *
 * @param depth its depth, from 1 for sections at the top
 * @param numbering its number; if absent, it has none
 * @param text the heading
 * @param anchor the anchor of its section
 */
public record Heading(int depth, Optional<Numbering> numbering, String text, String anchor) {

  /** {@return number and heading on one line} */
  public String title() {
    return numbering.map(number -> number.label() + " ").orElse("") + text;
  }
}
