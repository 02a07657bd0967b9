package nl.artikel28.rendering.document;

/**
 * A part of a document that stands on lines of its own. A renderer need not know every kind: {@code
 * BlockWalker} has a default for each, so that a kind that is added later breaks no renderer.
 */
public sealed interface Block
    permits Section,
        Clause,
        Paragraph,
        Items,
        Table,
        Terms,
        Choices,
        Callout,
        Signatures,
        Contents,
        PageBreak {

  /**
   * {@return where the block comes from; {@link Provenance#NONE} when from nowhere in particular}
   */
  Provenance provenance();
}
