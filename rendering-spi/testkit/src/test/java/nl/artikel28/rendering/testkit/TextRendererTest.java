package nl.artikel28.rendering.testkit;

import nl.artikel28.rendering.RendererProvider;
import nl.artikel28.rendering.Renderers;

class TextRendererTest extends RendererContract {

  @Override
  protected RendererProvider provider() {
    return Renderers.of().format("text").provider();
  }
}
