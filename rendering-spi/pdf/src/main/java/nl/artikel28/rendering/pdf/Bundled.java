package nl.artikel28.rendering.pdf;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import org.apache.fop.pdf.PDFDocument;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;

/** What comes with this jar. The typesetter can reach the fonts, and nothing else. */
final class Bundled implements ResourceResolver {

  /** The place that addresses are relative to; nothing else is there. */
  static final URI BASE = URI.create("bundled:/");

  @Override
  public Resource getResource(URI uri) throws IOException {
    String address = uri.toString();
    if (address.matches("bundled:/fonts/[A-Za-z]+(-[A-Za-z]+)?\\.ttf")) {
      return new Resource(open(address.substring(BASE.toString().length())));
    }
    throw new FileNotFoundException("not bundled: " + uri);
  }

  @Override
  public OutputStream getOutputStream(URI uri) throws IOException {
    throw new FileNotFoundException("nothing is written beside the document: " + uri);
  }

  static InputStream open(String path) throws IOException {
    return open(Bundled.class, path);
  }

  /** {@return the colour profile in the jar of the typesetter} */
  static InputStream colours() throws IOException {
    return open(PDFDocument.class, "sRGB.icc");
  }

  private static InputStream open(Class<?> beside, String path) throws IOException {
    InputStream resource = beside.getResourceAsStream(path);
    if (resource == null) {
      throw new FileNotFoundException("missing from the jar: " + path);
    }
    return resource;
  }
}
