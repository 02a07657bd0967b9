package nl.artikel28.rendering.docx;

import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.namespace.NamespaceContext;

/** The prefixes by which tests ask for elements. */
final class Prefixes implements NamespaceContext {

  private static final Map<String, String> NAMESPACES =
      Map.of(
          "w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "w14", "http://schemas.microsoft.com/office/word/2010/wordml",
          "dc", "http://purl.org/dc/elements/1.1/",
          "dcterms", "http://purl.org/dc/terms/",
          "r", "http://schemas.openxmlformats.org/package/2006/relationships");

  @Override
  public String getNamespaceURI(String prefix) {
    return NAMESPACES.getOrDefault(prefix, XMLConstants.NULL_NS_URI);
  }

  @Override
  public String getPrefix(String namespace) {
    throw new UnsupportedOperationException(namespace);
  }

  @Override
  public Iterator<String> getPrefixes(String namespace) {
    return Collections.emptyIterator();
  }
}
