package nl.artikel28.rendering.document;

import java.util.Optional;
import nl.artikel28.attribute.AttributePath;

/**
 * A place to fill in.
 *
 * @param label what to fill in, in the language of the document
 * @param path the attribute that it will hold; if absent, none
 */
public record Blank(String label, Optional<AttributePath> path) implements Inline {

  /**
   * Makes the text fit for every format: one line, and visible.
   *
   * @param label what to fill in
   * @param path the attribute that it will hold
   */
  public Blank {
    label = VisibleText.of(label);
  }

  @Override
  public String plain() {
    return "[" + label + "]";
  }
}
