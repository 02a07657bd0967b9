package nl.artikel28.rendering.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.function.Consumer;
import org.apache.fop.apps.EnvironmentProfile;
import org.apache.fop.apps.EnvironmentalProfileFactory;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Makes pages of formatting objects. It looks for no fonts on the machine, keeps no cache, and
 * reads nothing but the bundled fonts.
 */
final class Typesetter {

  private static final FopFactory FACTORY = factory();

  private Typesetter() {}

  private static FopFactory factory() {
    URI nowhere = URI.create("bundled:/");
    try (InputStream settings = BundledFonts.open("fop.xml")) {
      EnvironmentProfile restricted =
          EnvironmentalProfileFactory.createRestrictedIO(nowhere, new BundledFonts());
      return new FopConfParser(settings, nowhere, restricted).getFopFactoryBuilder().build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * {@return a PDF file}
   *
   * @param title its title, without which it would not be PDF/UA-1
   * @param formattingObjects what writes the formatting objects
   * @throws IOException when they cannot be set
   */
  static byte[] set(String title, Consumer<ContentHandler> formattingObjects) throws IOException {
    ByteArrayOutputStream pages = new ByteArrayOutputStream();
    FOUserAgent agent = FACTORY.newFOUserAgent();
    agent.setTitle(title);
    // Without a listener events are printed, and they quote the text that they are about.
    agent.getEventBroadcaster().addEventListener(event -> {});
    try {
      formattingObjects.accept(FACTORY.newFop("application/pdf", agent, pages).getDefaultHandler());
    } catch (SAXException e) {
      throw new IOException(e);
    }
    return pages.toByteArray();
  }
}
