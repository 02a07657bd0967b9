package nl.artikel28.rendering.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** The tags of a file, read as a program reads that speaks them. */
final class Tagged {

  /** A tag with all the text under it. */
  record Tag(String type, String text, PDStructureElement element) {}

  private final Map<PDPage, Map<Integer, String>> contents = new HashMap<>();
  private final List<Tag> tags = new ArrayList<>();

  private Tagged() {}

  /** {@return the tags of a file, each before those under it} */
  static List<Tag> tags(PDDocument pdf) throws IOException {
    Tagged tagged = new Tagged();
    for (PDPage page : pdf.getPages()) {
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.processPage(page);
      Map<Integer, String> texts = new HashMap<>();
      extractor.getMarkedContents().forEach(each -> collect(each, texts));
      tagged.contents.put(page, texts);
    }
    tagged.walk(pdf.getDocumentCatalog().getStructureTreeRoot(), null);
    return tagged.tags;
  }

  /** {@return the tags of one type in a file, in order} */
  static List<Tag> tags(PDDocument pdf, String type) throws IOException {
    return tags(pdf).stream().filter(each -> each.type().equals(type)).toList();
  }

  /** {@return the whole text of a file in the order of its tags} */
  static String text(byte[] file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file)) {
      return tags(pdf).get(0).text();
    }
  }

  private static void collect(PDMarkedContent content, Map<Integer, String> texts) {
    StringBuilder text = new StringBuilder();
    for (Object each : content.getContents()) {
      if (each instanceof TextPosition position) {
        text.append(position.getUnicode());
      } else if (each instanceof PDMarkedContent inner) {
        collect(inner, texts);
      }
    }
    String actual = content.getActualText();
    if (content.getMCID() >= 0) {
      texts.merge(content.getMCID(), actual == null ? text.toString() : actual, String::concat);
    }
  }

  private String walk(PDStructureNode node, @Nullable PDPage above) {
    int at = tags.size();
    PDPage page = above;
    if (node instanceof PDStructureElement element) {
      tags.add(new Tag(element.getStructureType(), "", element));
      page = element.getPage() == null ? above : element.getPage();
    }
    StringBuilder text = new StringBuilder();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureNode below) {
        text.append(walk(below, page));
      } else if (kid instanceof Integer id) {
        text.append(content(page, id));
      } else if (kid instanceof PDMarkedContentReference reference) {
        PDPage its = reference.getPage() == null ? page : reference.getPage();
        text.append(content(its, reference.getMCID()));
      }
    }
    if (node instanceof PDStructureElement element) {
      tags.set(at, new Tag(element.getStructureType(), text.toString(), element));
    }
    return text.toString();
  }

  private String content(@Nullable PDPage page, int id) {
    return contents.getOrDefault(page, Map.of()).getOrDefault(id, "");
  }
}
