package nl.artikel28.rendering.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import nl.artikel28.rendering.Renderers;
import nl.artikel28.rendering.Rendering;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A Word file that was opened to look at its parts. */
final class WordFile {

  static final String DOCUMENT = "word/document.xml";
  static final String COMMENTS = "word/comments.xml";
  static final Rendering DOCX = Renderers.of(new DocxProvider()).format("docx");

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final Map<String, Document> trees = new HashMap<>();

  private WordFile(byte[] file) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts.put(part.getName(), new String(zip.readAllBytes(), UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static WordFile of(nl.artikel28.rendering.document.Document document) {
    return of(DOCX.render(document));
  }

  static WordFile of(byte[] file) {
    return new WordFile(file);
  }

  Map<String, String> parts() {
    return parts;
  }

  String part(String name) {
    return Objects.requireNonNull(parts.get(name), name);
  }

  /** {@return the elements of a part that a path of XPath finds} */
  List<Element> find(String part, String path) {
    try {
      XPath xpath = XPathFactory.newInstance().newXPath();
      xpath.setNamespaceContext(new Prefixes());
      NodeList found =
          (NodeList)
              xpath.evaluate(
                  path, trees.computeIfAbsent(part, this::parsed), XPathConstants.NODESET);
      List<Element> elements = new ArrayList<>();
      for (int i = 0; i < found.getLength(); i++) {
        elements.add((Element) found.item(i));
      }
      return elements;
    } catch (XPathExpressionException e) {
      throw new IllegalArgumentException(path, e);
    }
  }

  /** {@return the text under the elements of the document that a path finds} */
  List<String> texts(String path) {
    return find(DOCUMENT, path).stream().map(Node::getTextContent).toList();
  }

  /** {@return the values of the attribute {@code w:val} that a path finds in the document} */
  List<String> values(String path) {
    return find(DOCUMENT, path).stream().map(it -> it.getAttribute("w:val")).toList();
  }

  private Document parsed(String part) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(part(part))));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
