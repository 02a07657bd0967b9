package nl.artikel28.rendering.document;

import java.util.List;

/**
 * A note apart from the running text.
 *
 * @param tone how it is meant
 * @param title its title
 * @param content its text
 * @param provenance where it comes from
 */
public record Callout(Tone tone, String title, List<Block> content, Provenance provenance)
    implements Block {

  /**
   * Takes copies.
   *
   * @param tone how it is meant
   * @param title its title
   * @param content its text
   * @param provenance where it comes from
   */
  public Callout {
    title = VisibleText.of(title);
    content = List.copyOf(content);
  }
}
