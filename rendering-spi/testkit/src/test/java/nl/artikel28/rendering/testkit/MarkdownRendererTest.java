package nl.artikel28.rendering.testkit;

import java.nio.charset.StandardCharsets;
import nl.artikel28.rendering.Renderers;
import nl.artikel28.rendering.spi.RendererProvider;

class MarkdownRendererTest extends RendererContract {

  @Override
  protected RendererProvider provider() {
    return Renderers.of().format("markdown").provider();
  }

  @Override
  protected String text(byte[] written) {
    return ParsedMarkdown.of(new String(written, StandardCharsets.UTF_8)).text();
  }
}
