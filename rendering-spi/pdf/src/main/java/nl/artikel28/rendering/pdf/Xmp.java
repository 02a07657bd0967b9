package nl.artikel28.rendering.pdf;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.artikel28.rendering.document.Document;

/** What a file says of itself: title, language, dates, and the standards that it keeps. */
final class Xmp {

  static final String CREATOR = "Artikel28";

  /** Without a version, which the typesetter itself knows on the class path only. */
  static final String PRODUCER = "Apache FOP and Apache PDFBox";

  private static final String PACKET =
      "begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\""; // as the specification of XMP has it

  /** Prefixes and what they stand for, in turn. */
  private static final List<String> NAMESPACES =
      List.of(
          "dc", "http://purl.org/dc/elements/1.1/",
          "xmp", "http://ns.adobe.com/xap/1.0/",
          "pdf", "http://ns.adobe.com/pdf/1.3/",
          "pdfaid", "http://www.aiim.org/pdfa/ns/id/",
          "pdfuaid", "http://www.aiim.org/pdfua/ns/id/",
          "pdfaExtension", "http://www.aiim.org/pdfa/ns/extension/",
          "pdfaSchema", "http://www.aiim.org/pdfa/ns/schema#",
          "pdfaProperty", "http://www.aiim.org/pdfa/ns/property#");

  private final XMLStreamWriter xml;

  private Xmp(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /**
   * {@return the metadata of a file}
   *
   * @param document what the file holds
   * @param created its date
   */
  static byte[] of(Document document, Instant created) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      // The one of the JDK, whatever else is on the path: the same bytes everywhere.
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
      new Xmp(xml).packet(document, created.truncatedTo(ChronoUnit.SECONDS).toString());
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  private void packet(Document document, String date) throws XMLStreamException {
    xml.writeProcessingInstruction("xpacket", PACKET);
    xml.writeStartElement("x:xmpmeta");
    xml.writeAttribute("xmlns:x", "adobe:ns:meta/");
    xml.writeStartElement("rdf:RDF");
    xml.writeAttribute("xmlns:rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    xml.writeStartElement("rdf:Description");
    xml.writeAttribute("rdf:about", "");
    for (int i = 0; i < NAMESPACES.size(); i += 2) {
      xml.writeAttribute("xmlns:" + NAMESPACES.get(i), NAMESPACES.get(i + 1));
    }
    element("dc:format", "application/pdf");
    alternative("dc:title", document.title());
    alternative("dc:description", document.description());
    begin("dc:language", "rdf:Bag");
    element("rdf:li", document.language().toLanguageTag());
    end(2);
    element("xmp:CreateDate", date);
    element("xmp:ModifyDate", date);
    element("xmp:MetadataDate", date);
    element("xmp:CreatorTool", CREATOR);
    element("pdf:Producer", PRODUCER);
    element("pdfaid:part", "3");
    element("pdfaid:conformance", "A");
    element("pdfuaid:part", "1");
    extension();
    end(3);
    xml.writeProcessingInstruction("xpacket", "end=\"r\"");
  }

  /** PDF/A knows no other standards, so the property that names PDF/UA is explained to it. */
  private void extension() throws XMLStreamException {
    begin("pdfaExtension:schemas", "rdf:Bag");
    resource();
    element("pdfaSchema:schema", "PDF/UA identification");
    element("pdfaSchema:namespaceURI", "http://www.aiim.org/pdfua/ns/id/");
    element("pdfaSchema:prefix", "pdfuaid");
    begin("pdfaSchema:property", "rdf:Seq");
    resource();
    element("pdfaProperty:name", "part");
    element("pdfaProperty:valueType", "Integer");
    element("pdfaProperty:category", "internal");
    element("pdfaProperty:description", "Part of ISO 14289 that the file conforms to");
    end(6);
  }

  private void begin(String... names) throws XMLStreamException {
    for (String name : names) {
      xml.writeStartElement(name);
    }
  }

  private void resource() throws XMLStreamException {
    begin("rdf:li");
    xml.writeAttribute("rdf:parseType", "Resource");
  }

  private void alternative(String name, String words) throws XMLStreamException {
    begin(name, "rdf:Alt", "rdf:li");
    xml.writeAttribute("xml:lang", "x-default");
    xml.writeCharacters(words);
    end(3);
  }

  private void element(String name, String words) throws XMLStreamException {
    begin(name);
    xml.writeCharacters(words);
    end(1);
  }

  private void end(int elements) throws XMLStreamException {
    for (int i = 0; i < elements; i++) {
      xml.writeEndElement();
    }
  }
}
