package nl.artikel28.rendering.document;

/**
 * A table of contents. It holds nothing: the renderer makes it of the document's {@link
 * Document#outline outline}.
 *
 * @param heading its heading
 * @param depth how many levels of headings it shows, from 1
 */
public record Contents(String heading, int depth) implements Block {

  /**
   * Makes the heading fit for every format.
   *
   * @param heading its heading
   * @param depth how many levels it shows
   */
  public Contents {
    heading = VisibleText.of(heading);
  }

  @Override
  public Provenance provenance() {
    return Provenance.NONE;
  }
}
