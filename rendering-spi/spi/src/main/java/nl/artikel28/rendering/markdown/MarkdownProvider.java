package nl.artikel28.rendering.markdown;

import nl.artikel28.rendering.spi.DocumentRenderer;
import nl.artikel28.rendering.spi.RenderContext;
import nl.artikel28.rendering.spi.RendererProvider;

/** Markdown as GitHub reads it, for wikis, tickets and repositories. */
public final class MarkdownProvider implements RendererProvider {

  /** Made by hand, since it is always there. */
  public MarkdownProvider() {}

  @Override
  public String format() {
    return "markdown";
  }

  @Override
  public String mediaType() {
    return "text/markdown";
  }

  @Override
  public String extension() {
    return "md";
  }

  @Override
  public boolean givesWay() {
    return true;
  }

  @Override
  public DocumentRenderer newRenderer(RenderContext context) {
    return (document, out) -> new MarkdownWriter(context, document).write(out);
  }
}
