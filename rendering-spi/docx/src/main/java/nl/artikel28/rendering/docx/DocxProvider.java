package nl.artikel28.rendering.docx;

import java.util.Set;
import nl.artikel28.rendering.spi.Capability;
import nl.artikel28.rendering.spi.DocumentRenderer;
import nl.artikel28.rendering.spi.RenderContext;
import nl.artikel28.rendering.spi.RendererProvider;

/**
 * Word files, to negotiate with: Word counts articles and clauses by itself, a place to fill in can
 * be filled in, and what a review remarked stands in the margin as comments. Files that travel with
 * a document are left out.
 *
 * <p>Apache POI, which writes the parts of a file, logs through the Log4j API. Which logger that
 * reaches is the choice of the application; without one it says so once on the error output.
 */
public final class DocxProvider implements RendererProvider {

  /** For whoever hands it to {@link nl.artikel28.rendering.Renderers#of}; else it is found. */
  public DocxProvider() {}

  @Override
  public String format() {
    return "docx";
  }

  @Override
  public String mediaType() {
    return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  }

  @Override
  public String extension() {
    return "docx";
  }

  @Override
  public Set<Capability> capabilities() {
    return Set.of(Capability.EDITABLE, Capability.COMMENTS);
  }

  @Override
  public boolean givesWay() {
    return true;
  }

  @Override
  public DocumentRenderer newRenderer(RenderContext context) {
    return new DocxRenderer(context);
  }
}
