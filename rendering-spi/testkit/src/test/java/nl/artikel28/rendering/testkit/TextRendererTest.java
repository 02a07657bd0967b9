package nl.artikel28.rendering.testkit;

import nl.artikel28.rendering.Renderers;
import nl.artikel28.rendering.spi.RendererProvider;

class TextRendererTest extends RendererContract {

  @Override
  protected RendererProvider provider() {
    return Renderers.of().format("text").provider();
  }
}
