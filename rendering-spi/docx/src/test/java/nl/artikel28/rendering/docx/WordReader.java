package nl.artikel28.rendering.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Reads a file as Word shows it: paragraph by paragraph, each with the number that Word counts. It
 * shares nothing with the writer but the standard.
 */
final class WordReader {

  private static final String DOCUMENT = "word/document.xml";
  private static final String NUMBERING = "word/numbering.xml";
  private static final String STYLES = "word/styles.xml";

  private final WordFile file;
  private final Map<String, int[]> counts = new HashMap<>();
  private final Set<String> begun = new HashSet<>();

  private WordReader(WordFile file) {
    this.file = file;
  }

  /** {@return the lines, without the table of contents} */
  static List<String> lines(WordFile file) {
    WordReader reader = new WordReader(file);
    List<String> lines = new ArrayList<>();
    for (Element paragraph : file.find(DOCUMENT, "//w:body//w:p")) {
      String line = (reader.number(paragraph) + text(paragraph)).strip();
      if (!line.isEmpty() && !value(paragraph, "w:pPr/w:pStyle").startsWith("TOC")) {
        lines.add(line);
      }
    }
    return lines;
  }

  private static String text(Node node) {
    StringBuilder text = new StringBuilder();
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      switch (child.getNodeName()) {
        case "w:t" -> text.append(child.getTextContent());
        case "w:tab" -> text.append(' ');
        case "w:pPr", "w:instrText" -> {}
        default -> text.append(text(child));
      }
    }
    return text.toString();
  }
}
