package nl.artikel28.rendering.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.time.temporal.ChronoUnit;
import nl.artikel28.rendering.document.Document;
import nl.artikel28.rendering.spi.DocumentRenderer;
import nl.artikel28.rendering.spi.RenderContext;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Puts a Word file together: its look, its text, and what the file says about itself. */
final class DocxRenderer implements DocumentRenderer {

  private static final String PROGRAM = "Artikel28";

  private final RenderContext context;

  DocxRenderer(RenderContext context) {
    this.context = context;
  }

  @Override
  public void render(Document document, OutputStream out) throws IOException {
    try (XWPFDocument word = new XWPFDocument()) {
      properties(document, word.getProperties());
      new Look(context, document).put(word);
      new BodyWriter(context, word, document).write();
      new Furniture(context, document).put(word);
      FixedZip.write(word, out);
    }
  }

  private void properties(Document document, POIXMLProperties properties) throws IOException {
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setTitle(document.title());
    core.setDescription(document.description());
    core.setCreator(PROGRAM);
    try {
      core.setCreated(context.created().truncatedTo(ChronoUnit.SECONDS).toString());
      core.getUnderlyingProperties().setLanguageProperty(document.language().toLanguageTag());
    } catch (InvalidFormatException e) {
      throw new IOException("the moment " + context.created() + " cannot stand in a file", e);
    }
    properties.getExtendedProperties().getUnderlyingProperties().setApplication(PROGRAM);
  }
}
