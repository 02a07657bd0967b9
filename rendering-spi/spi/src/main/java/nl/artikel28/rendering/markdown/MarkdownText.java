package nl.artikel28.rendering.markdown;

import nl.artikel28.rendering.document.Blank;
import nl.artikel28.rendering.document.CrossReference;
import nl.artikel28.rendering.document.Emphasis;
import nl.artikel28.rendering.document.Link;
import nl.artikel28.rendering.document.Strong;
import nl.artikel28.rendering.spi.BlockWalker;
import nl.artikel28.rendering.spi.RenderContext;

/** Writes what stands in a line. */
abstract class MarkdownText extends BlockWalker {

  static final String STRONG = "**";

  private final MarkdownLine line = new MarkdownLine();

  MarkdownText(RenderContext context) {
    super(context);
  }

  final MarkdownLine line() {
    return line;
  }

  @Override
  protected void characters(String text) {
    line.text(text);
  }

  @Override
  protected void strong(Strong strong) {
    line.marked(STRONG, strong.text());
  }

  @Override
  protected void emphasis(Emphasis emphasis) {
    line.marked("_", emphasis.text());
  }

  @Override
  protected void blank(Blank blank) {
    line.marked(STRONG, "[" + context().messages().toFillIn() + ": " + blank.label() + "]");
  }

  @Override
  protected void crossReference(CrossReference reference) {
    link(reference.label(), "#" + reference.anchor());
  }

  @Override
  protected void link(Link link) {
    String target = link.target().toString();
    link(link.text().isBlank() ? target : link.text(), target);
  }

  final void link(String text, String target) {
    line.markup("[" + Escaping.text(text) + "](" + Escaping.target(target) + ")");
  }
}
