package nl.artikel28.rendering.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.artikel28.rendering.document.Document;
import nl.artikel28.rendering.spi.RenderContext;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A document on paper. */
final class Printed {

  private Printed() {}

  static byte[] file(Document document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfProvider().newRenderer(RenderContext.in(document.language())).render(document, out);
    return out.toByteArray();
  }

  static PDDocument pdf(Document document) throws IOException {
    return Loader.loadPDF(file(document));
  }

  /** {@return the text of each page, line by line, without what stands on every page} */
  static List<String> pages(PDDocument pdf) throws IOException {
    List<String> pages = new ArrayList<>();
    for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
      String text = text(pdf, page);
      pages.add(text.substring(text.indexOf('\n') + 1, text.lastIndexOf('\n')));
    }
    return pages;
  }

  /** {@return the text of a page, line by line} */
  static String text(PDDocument pdf, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setLineSeparator("\n");
    stripper.setSortByPosition(true);
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(pdf).strip();
  }

  /** {@return every sign on paper, with its place} */
  static List<TextPosition> signs(PDDocument pdf) throws IOException {
    List<TextPosition> signs = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition sign) {
            signs.add(sign);
          }
        };
    stripper.getText(pdf);
    return signs;
  }
}
