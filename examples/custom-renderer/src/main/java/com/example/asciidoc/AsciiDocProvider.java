package com.example.asciidoc;

import nl.artikel28.rendering.spi.DocumentRenderer;
import nl.artikel28.rendering.spi.RenderContext;
import nl.artikel28.rendering.spi.RendererProvider;

/** AsciiDoc, as a format beside the ones that come with the library. */
public final class AsciiDocProvider implements RendererProvider {

  @Override
  public String format() {
    return "asciidoc";
  }

  @Override
  public String mediaType() {
    return "text/asciidoc";
  }

  @Override
  public String extension() {
    return "adoc";
  }

  @Override
  public DocumentRenderer newRenderer(RenderContext context) {
    return (document, out) -> new AsciiDocWriter(context).write(document, out);
  }
}
