package nl.artikel28.rendering.html;

import java.nio.charset.StandardCharsets;
import nl.artikel28.rendering.spi.DocumentRenderer;
import nl.artikel28.rendering.spi.RenderContext;
import nl.artikel28.rendering.spi.RendererProvider;

/** One HTML file that needs nothing beside it, for browsers and for paper. */
public final class HtmlProvider implements RendererProvider {

  /** Made by hand, since it is always there. */
  public HtmlProvider() {}

  @Override
  public String format() {
    return "html";
  }

  @Override
  public String mediaType() {
    return "text/html";
  }

  @Override
  public String extension() {
    return "html";
  }

  @Override
  public boolean givesWay() {
    return true;
  }

  @Override
  public DocumentRenderer newRenderer(RenderContext context) {
    return (document, out) ->
        out.write(HtmlPage.of(context, document).getBytes(StandardCharsets.UTF_8));
  }
}
