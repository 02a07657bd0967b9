package nl.artikel28.rendering.markdown;

import java.util.HashSet;
import java.util.Set;
import nl.artikel28.rendering.document.Contents;
import nl.artikel28.rendering.document.CrossReference;
import nl.artikel28.rendering.document.Document;
import nl.artikel28.rendering.document.Heading;
import nl.artikel28.rendering.document.Paragraph;
import nl.artikel28.rendering.spi.BlockWalker;
import nl.artikel28.rendering.spi.RenderContext;

/** Finds the anchors that something refers to; only those are worth markup in readable text. */
final class Targets extends BlockWalker {

  private final Set<String> anchors = new HashSet<>();
  private final Document document;

  private Targets(RenderContext context, Document document) {
    super(context);
    this.document = document;
  }

  static Set<String> of(RenderContext context, Document document) {
    Targets targets = new Targets(context, document);
    targets.walk(document.content());
    return targets.anchors;
  }

  @Override
  protected void paragraph(Paragraph paragraph) {
    line(paragraph.content());
  }

  @Override
  protected void characters(String text) {}

  @Override
  protected void crossReference(CrossReference reference) {
    anchors.add(reference.anchor());
  }

  @Override
  protected void contents(Contents contents) {
    for (Heading heading : document.outline()) {
      anchors.add(heading.anchor());
    }
  }
}
