package nl.artikel28.rendering.text;

import nl.artikel28.rendering.spi.DocumentRenderer;
import nl.artikel28.rendering.spi.RenderContext;
import nl.artikel28.rendering.spi.RendererProvider;

/** Plain text, for terminals, e-mail and tickets. */
public final class TextProvider implements RendererProvider {

  /** Made by hand, since it is always there. */
  public TextProvider() {}

  @Override
  public String format() {
    return "text";
  }

  @Override
  public String mediaType() {
    return "text/plain";
  }

  @Override
  public String extension() {
    return "txt";
  }

  @Override
  public boolean givesWay() {
    return true;
  }

  @Override
  public DocumentRenderer newRenderer(RenderContext context) {
    return (document, out) -> new TextWriter(context).write(document, out);
  }
}
