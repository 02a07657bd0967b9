package nl.artikel28.rendering.pdf;

import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Hands formatting objects to the typesetter as events. There is never any markup, so there is
 * nothing that text could break out of.
 */
final class FormattingObjects {

  private static final String FO = "http://www.w3.org/1999/XSL/Format";
  private static final String FOX = "http://xmlgraphics.apache.org/fop/extensions";
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  private final ContentHandler handler;
  private int written;

  FormattingObjects(ContentHandler handler) {
    this.handler = handler;
  }

  /** Writes everything from the root on. */
  void document(Style style, Runnable content) {
    try {
      handler.startDocument();
      handler.startPrefixMapping("fo", FO);
      handler.startPrefixMapping("fox", FOX);
      in("root", style, content);
      handler.endPrefixMapping("fox");
      handler.endPrefixMapping("fo");
      handler.endDocument();
    } catch (SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes an object and what is in it. */
  void in(String name, Style style, Runnable content) {
    written++;
    try {
      handler.startElement(FO, name, "fo:" + name, attributes(style));
      content.run();
      handler.endElement(FO, name, "fo:" + name);
    } catch (SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes an object with words in it. */
  void in(String name, Style style, String words) {
    in(name, style, () -> text(words));
  }

  /** Writes something that must not stay empty. */
  void filled(Runnable content) {
    int before = written;
    content.run();
    if (written == before) {
      empty("block", Look.ARTIFACT);
    }
  }

  /** Writes an object with nothing in it. */
  void empty(String name, Style style) {
    in(name, style, () -> {});
  }

  /** Writes words. */
  void text(String words) {
    try {
      handler.characters(words.toCharArray(), 0, words.length());
    } catch (SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  private static AttributesImpl attributes(Style style) {
    AttributesImpl attributes = new AttributesImpl();
    style
        .properties()
        .forEach(
            (name, value) -> {
              String local = name.substring(name.indexOf(':') + 1);
              attributes.addAttribute(namespace(name), local, name, "CDATA", value);
            });
    return attributes;
  }

  private static String namespace(String name) {
    if (name.startsWith("fox:")) {
      return FOX;
    }
    return name.startsWith("xml:") ? XML : "";
  }
}
