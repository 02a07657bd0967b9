/**
 * Documents as PDF files to sign and to keep: PDF/A-3a and PDF/UA-1. It is found by being there;
 * nothing of it is called by name.
 *
 * @provides nl.artikel28.rendering.spi.RendererProvider the format {@code pdf}
 */
@SuppressWarnings({"module", "requires-automatic"})
module nl.artikel28.rendering.pdf {
  requires nl.artikel28.rendering;
  requires java.xml;
  requires org.apache.xmlgraphics.fop.core;
  requires org.apache.xmlgraphics.fop.events;
  requires org.apache.xmlgraphics.commons;
  requires org.apache.pdfbox;
  requires org.apache.pdfbox.io;
  requires org.apache.fontbox;
  // The typesetter and its helpers need these and, being automatic modules, cannot say so.
  requires java.desktop;
  requires jdk.unsupported;
  requires jdk.xml.dom;
  requires org.apache.commons.io;
  requires org.apache.commons.logging;
  requires static org.jspecify;

  provides nl.artikel28.rendering.spi.RendererProvider with
      nl.artikel28.rendering.pdf.PdfProvider;
}
