package nl.artikel28.rendering.pdf;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;

/** The only resources that the typesetter can reach: the fonts in this jar. */
final class BundledFonts implements ResourceResolver {

  @Override
  public Resource getResource(URI uri) throws IOException {
    String path = String.valueOf(uri.getPath()).replaceFirst("^/", "");
    if (!path.matches("fonts/[A-Za-z]+(-[A-Za-z]+)?\\.ttf")) {
      throw new FileNotFoundException("not a bundled font: " + uri);
    }
    return new Resource(open(path));
  }

  @Override
  public OutputStream getOutputStream(URI uri) throws IOException {
    throw new FileNotFoundException("nothing is written beside the document: " + uri);
  }

  static InputStream open(String path) throws IOException {
    InputStream resource = BundledFonts.class.getResourceAsStream(path);
    if (resource == null) {
      throw new FileNotFoundException("missing from the jar: " + path);
    }
    return resource;
  }
}
