package nl.artikel28.rendering.document;

/** The place where a new page begins, in formats that have pages. */
public record PageBreak() implements Block {

  @Override
  public Provenance provenance() {
    return Provenance.NONE;
  }
}
