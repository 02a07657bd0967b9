package nl.artikel28.rendering.document;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A paragraph.
 *
 * @param content its text
 * @param provenance where it comes from
 */
public record Paragraph(List<Inline> content, Provenance provenance) implements Block {

  /**
   * Takes copies.
   *
   * @param content its text
   * @param provenance where it comes from
   */
  public Paragraph {
    content = List.copyOf(content);
  }

  /**
   * {@return a paragraph of ordinary text, from nowhere in particular}
   *
   * @param text the text
   */
  public static Paragraph of(String text) {
    return new Paragraph(List.of(new Text(text)), Provenance.NONE);
  }

  /** {@return the words that a reader sees} */
  public String plain() {
    return content.stream().map(Inline::plain).collect(Collectors.joining());
  }
}
