package nl.artikel28.rendering.document;

import java.util.List;
import java.util.Optional;

/**
 * A heading with what stands under it. Sections nest.
 *
 * @param numbering its number; if absent, it has none
 * @param heading the heading
 * @param anchor the name by which references mean it: a letter, then letters, digits, dots, hyphens
 *     and underscores; unique in the document
 * @param content what stands under it
 * @param provenance where it comes from
 */
public record Section(
    Optional<Numbering> numbering,
    String heading,
    String anchor,
    List<Block> content,
    Provenance provenance)
    implements Block {

  /**
   * Takes copies.
   *
   * @param numbering its number
   * @param heading the heading
   * @param anchor the name by which references mean it
   * @param content what stands under it
   * @param provenance where it comes from
   * @throws IllegalArgumentException when the anchor holds other characters
   */
  public Section {
    anchor = Anchor.checked(anchor);
    heading = VisibleText.of(heading);
    content = List.copyOf(content);
  }

  /** {@return number and heading on one line} */
  public String title() {
    return numbering.map(number -> number.label() + " ").orElse("") + heading;
  }
}
