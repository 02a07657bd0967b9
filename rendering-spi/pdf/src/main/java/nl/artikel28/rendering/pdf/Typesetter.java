package nl.artikel28.rendering.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
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
 * reads nothing but what is bundled.
 */
final class Typesetter {

  private static final FopFactory FACTORY = factory();

  private Typesetter() {}

  private static FopFactory factory() {
    try (InputStream settings = Bundled.open("fop.xml")) {
      EnvironmentProfile restricted =
          EnvironmentalProfileFactory.createRestrictedIO(Bundled.BASE, new Bundled());
      return new FopConfParser(settings, Bundled.BASE, restricted).getFopFactoryBuilder().build();
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
   * @throws IllegalStateException when the default locale has digits of its own, as ar-EG does
   */
  static byte[] set(String title, Consumer<ContentHandler> formattingObjects) throws IOException {
    requireUsualDigits();
    ByteArrayOutputStream pages = new ByteArrayOutputStream();
    FOUserAgent agent = FACTORY.newFOUserAgent();
    agent.setTitle(title);
    // Without a listener events are printed, and they quote the text that they are about.
    agent.getEventBroadcaster().addEventListener(event -> {});
    try {
      formattingObjects.accept(begin(agent, pages));
    } catch (SAXException e) {
      throw new IOException(e);
    }
    return pages.toByteArray();
  }

  /** One at a time: every run reads the settings anew, from a DOM that two threads may not read. */
  private static ContentHandler begin(FOUserAgent agent, OutputStream pages) throws SAXException {
    synchronized (FACTORY) {
      return FACTORY.newFop("application/pdf", agent, pages).getDefaultHandler();
    }
  }

  /** The typesetter names fonts by numbers, in the digits of the machine, and fails obscurely. */
  private static void requireUsualDigits() {
    if (DecimalFormatSymbols.getInstance().getZeroDigit() != '0') {
      throw new IllegalStateException(
          "PDF can be written only where the default locale has the digits 0 to 9, unlike "
              + Locale.getDefault(Locale.Category.FORMAT).toLanguageTag());
    }
  }
}
