package nl.artikel28.rendering.testkit;

import java.nio.charset.StandardCharsets;
import nl.artikel28.rendering.Renderers;
import nl.artikel28.rendering.spi.RendererProvider;
import org.jsoup.Jsoup;

class HtmlRendererTest extends RendererContract {

  @Override
  protected RendererProvider provider() {
    return Renderers.of().format("html").provider();
  }

  @Override
  protected String text(byte[] written) {
    return Jsoup.parse(new String(written, StandardCharsets.UTF_8)).body().wholeText();
  }
}
