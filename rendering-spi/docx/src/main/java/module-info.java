/**
 * Documents as Word files. For everyone who hands an agreement to people that negotiate it; found
 * by itself when it is on the path.
 *
 * @provides nl.artikel28.rendering.spi.RendererProvider the format {@code docx}
 */
@SuppressWarnings("module")
module nl.artikel28.rendering.docx {
  requires transitive nl.artikel28.rendering;
  requires java.xml;
  requires org.apache.poi.ooxml;
  requires org.apache.poi.ooxml.schemas;
  requires org.apache.xmlbeans;
  requires static org.jspecify;

  exports nl.artikel28.rendering.docx;

  provides nl.artikel28.rendering.spi.RendererProvider with
      nl.artikel28.rendering.docx.DocxProvider;
}
