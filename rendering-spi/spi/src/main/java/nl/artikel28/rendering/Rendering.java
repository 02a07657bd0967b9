package nl.artikel28.rendering;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.rendering.assembly.AgreementAssembler;
import nl.artikel28.rendering.assembly.ReportAssembler;
import nl.artikel28.rendering.document.Document;
import nl.artikel28.rendering.spi.Capability;
import nl.artikel28.rendering.spi.RenderContext;
import nl.artikel28.rendering.spi.RendererProvider;
import nl.artikel28.rendering.spi.Theme;
import nl.artikel28.report.Report;

/** The way to write one format. It can be used again and again, by several threads. */
public final class Rendering {

  private final RendererProvider provider;
  private final Theme theme;
  private final Instant created;

  Rendering(RendererProvider provider) {
    this(provider, Theme.PLAIN, RenderContext.NO_MOMENT);
  }

  private Rendering(RendererProvider provider, Theme theme, Instant created) {
    this.provider = provider;
    this.theme = theme;
    this.created = created;
  }

  /** {@return who writes the format, for a provider that adds to it and leaves the rest to it} */
  public RendererProvider provider() {
    return provider;
  }

  /** {@return the name of the format} */
  public String format() {
    return provider.format();
  }

  /** {@return the media type} */
  public String mediaType() {
    return provider.mediaType();
  }

  /** {@return the ending of file names, without the dot} */
  public String extension() {
    return provider.extension();
  }

  /** {@return what the format can carry beside text} */
  public Set<Capability> capabilities() {
    return Set.copyOf(provider.capabilities());
  }

  /**
   * {@return the same with another theme}
   *
   * @param theme the theme
   */
  public Rendering with(Theme theme) {
    return new Rendering(provider, theme, created);
  }

  /**
   * {@return the same with the moment that the file bears as its date}
   *
   * @param created the moment
   */
  public Rendering createdAt(Instant created) {
    return new Rendering(provider, theme, created);
  }

  /**
   * Writes an agreement in our own wording.
   *
   * @param agreement the agreement
   * @param language Dutch, or English for any other
   * @param out where to write; it is flushed and not closed
   * @throws IOException when the stream fails
   * @throws RenderingException when the renderer fails; nothing is written then
   */
  public void render(DataProcessingAgreement agreement, Locale language, OutputStream out)
      throws IOException {
    render(AgreementAssembler.in(language).assemble(agreement), out);
  }

  /**
   * Writes the report of a review.
   *
   * @param report the report
   * @param language Dutch, or English for any other
   * @param out where to write; it is flushed and not closed
   * @throws IOException when the stream fails
   * @throws RenderingException when the renderer fails; nothing is written then
   */
  public void render(Report report, Locale language, OutputStream out) throws IOException {
    render(ReportAssembler.in(language).assemble(report), out);
  }

  /**
   * Writes a document.
   *
   * @param document the document
   * @param out where to write; it is flushed and not closed
   * @throws IOException when the stream fails
   * @throws RenderingException when the renderer fails; nothing is written then
   */
  public void render(Document document, OutputStream out) throws IOException {
    out.write(render(document));
    out.flush();
  }

  /**
   * {@return a document in this format}
   *
   * @param document the document
   * @throws RenderingException when the renderer fails
   */
  public byte[] render(Document document) {
    RenderContext context = RenderContext.in(document.language()).with(theme).createdAt(created);
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    try {
      provider.newRenderer(context).render(document, whole);
    } catch (IOException | RuntimeException | LinkageError | StackOverflowError e) {
      throw new RenderingException(
          format(),
          "the renderer of the format '%s' (%s) failed: %s"
              .formatted(format(), provider.getClass().getName(), e),
          e);
    }
    return whole.toByteArray();
  }
}
