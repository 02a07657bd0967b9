package nl.artikel28.rendering.testkit;

import java.nio.charset.StandardCharsets;
import nl.artikel28.rendering.document.Document;
import nl.artikel28.rendering.document.Paragraph;
import nl.artikel28.rendering.spi.BlockWalker;
import nl.artikel28.rendering.spi.DocumentRenderer;
import nl.artikel28.rendering.spi.RenderContext;
import nl.artikel28.rendering.spi.RendererProvider;

/** A renderer that knows paragraphs and characters only stands the contract too. */
class DefaultsTest extends RendererContract {

  @Override
  protected RendererProvider provider() {
    return new PlainestProvider();
  }

  private static final class PlainestProvider implements RendererProvider {

    @Override
    public String format() {
      return "plainest";
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
    public DocumentRenderer newRenderer(RenderContext context) {
      return (document, out) ->
          out.write(new Plainest(context).whole(document).getBytes(StandardCharsets.UTF_8));
    }
  }

  private static final class Plainest extends BlockWalker {

    private final StringBuilder page = new StringBuilder();

    Plainest(RenderContext context) {
      super(context);
    }

    String whole(Document document) {
      characters(document.title() + "\n");
      document.subtitle().ifPresent(this::characters);
      walk(document.content());
      return page.toString();
    }

    @Override
    protected void paragraph(Paragraph paragraph) {
      line(paragraph.content());
      characters("\n");
    }

    @Override
    protected void characters(String text) {
      page.append(text);
    }
  }
}
