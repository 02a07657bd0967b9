package nl.artikel28.rendering.pdf;

import java.util.Set;
import nl.artikel28.rendering.spi.Capability;
import nl.artikel28.rendering.spi.DocumentRenderer;
import nl.artikel28.rendering.spi.RenderContext;
import nl.artikel28.rendering.spi.RendererProvider;

/**
 * PDF to sign, to keep and to hear: PDF/A-3a and PDF/UA-1, with the attachments inside.
 *
 * <p>A character that the bundled fonts lack is written as its code, such as {@code [U+4E2D]}. The
 * default locale must have the digits 0 to 9.
 */
public final class PdfProvider implements RendererProvider {

  /** For the service loader. */
  public PdfProvider() {}

  @Override
  public String format() {
    return "pdf";
  }

  @Override
  public String mediaType() {
    return "application/pdf";
  }

  @Override
  public String extension() {
    return "pdf";
  }

  @Override
  public Set<Capability> capabilities() {
    return Set.of(Capability.FIXED_PAGES, Capability.ATTACHMENTS);
  }

  @Override
  public boolean givesWay() {
    return true;
  }

  @Override
  public DocumentRenderer newRenderer(RenderContext context) {
    return (document, out) -> {
      byte[] pages =
          Typesetter.set(document.title(), handler -> new Pages(context, handler).write(document));
      out.write(new Finishing(document, context).finish(pages));
    };
  }
}
