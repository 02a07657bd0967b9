package nl.artikel28.rendering.document;

import java.util.List;

/**
 * A numbered clause.
 *
 * @param numbering its number
 * @param anchor the name by which references mean it: a letter, then letters, digits, dots, hyphens
 *     and underscores; unique in the document
 * @param content its text: paragraphs, items, tables
 * @param provenance where it comes from
 */
public record Clause(Numbering numbering, String anchor, List<Block> content, Provenance provenance)
    implements Block {

  /**
   * Takes copies.
   *
   * @param numbering its number
   * @param anchor the name by which references mean it
   * @param content its text: paragraphs
   * @param provenance where it comes from
   * @throws IllegalArgumentException when the anchor holds other characters
   */
  public Clause {
    anchor = Anchor.checked(anchor);
    content = List.copyOf(content);
  }
}
