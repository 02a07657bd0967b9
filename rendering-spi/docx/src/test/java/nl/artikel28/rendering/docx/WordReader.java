package nl.artikel28.rendering.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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

  private static final String NUMBERING = "word/numbering.xml";
  private static final int LEVELS = 9;

  private final WordFile file;
  private final Map<String, Optional<Element>> styles = new HashMap<>();
  private final Map<String, int[]> counts = new HashMap<>();
  private final Set<String> begun = new HashSet<>();

  private WordReader(WordFile file) {
    this.file = file;
  }

  /** {@return the lines, without the table of contents, which repeats some of them} */
  static List<String> lines(WordFile file) {
    WordReader reader = new WordReader(file);
    List<String> lines = new ArrayList<>();
    for (Element paragraph : file.find(WordFile.DOCUMENT, "//w:body//w:p")) {
      String line = (reader.number(paragraph) + text(paragraph)).strip();
      if (!line.isEmpty() && !style(paragraph).startsWith("TOC")) {
        lines.add(line);
      }
    }
    return lines;
  }

  /** {@return the lines, and after them the comments} */
  static String text(WordFile file) {
    List<String> text = new ArrayList<>(lines(file));
    text.addAll(comments(file));
    return String.join("\n", text);
  }

  /** {@return the comments} */
  static List<String> comments(WordFile file) {
    return file.parts().containsKey(WordFile.COMMENTS)
        ? file.find(WordFile.COMMENTS, "//w:p").stream().map(Node::getTextContent).toList()
        : List.of();
  }

  private static String text(Node node) {
    StringBuilder text = new StringBuilder();
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      switch (child.getNodeName()) {
        case "w:t" -> text.append(child.getTextContent());
        case "w:tab" -> text.append(' ');
        case "w:pPr", "w:sdtPr", "w:instrText" -> {}
        default -> text.append(text(child));
      }
    }
    return text.toString();
  }

  private static String style(Element paragraph) {
    return value(paragraph, "pPr", "pStyle").orElse("Normal");
  }

  private String number(Element paragraph) {
    String list = inherited(paragraph, "numId").orElse("0");
    if (list.equals("0")) {
      return "";
    }
    int level = Integer.parseInt(inherited(paragraph, "ilvl").orElse("0"));
    String kind = value(one(NUMBERING, "//w:num[@w:numId='" + list + "']"), "abstractNumId").get();
    int[] count = counts.computeIfAbsent(kind, it -> new int[LEVELS]);
    if (begun.add(list)) {
      restart(list, count);
    }
    count[level]++;
    Arrays.fill(count, level + 1, LEVELS, 0);
    return label(kind, level, count) + " ";
  }

  private void restart(String list, int[] count) {
    for (Element override :
        file.find(NUMBERING, "//w:num[@w:numId='" + list + "']/w:lvlOverride")) {
      int start = Integer.parseInt(value(override, "startOverride").get());
      count[Integer.parseInt(override.getAttribute("w:ilvl"))] = start - 1;
    }
  }

  private String label(String kind, int level, int[] count) {
    String text = value(level(kind, level), "lvlText").get();
    for (int above = 0; above <= level; above++) {
      String format = value(level(kind, above), "numFmt").get();
      text = text.replace("%" + (above + 1), written(count[above], format));
    }
    return text;
  }

  private Element level(String kind, int level) {
    return one(
        NUMBERING,
        "//w:abstractNum[@w:abstractNumId='%s']/w:lvl[@w:ilvl='%d']".formatted(kind, level));
  }

  private static String written(int number, String format) {
    String letters = String.valueOf((char) ('a' + (number - 1) % 26)).repeat((number + 25) / 26);
    return switch (format) {
      case "decimal" -> String.valueOf(number);
      case "lowerLetter" -> letters;
      case "upperLetter" -> letters.toUpperCase(Locale.ROOT);
      default -> "";
    };
  }

  /** What a paragraph says of its number, or its style, or what that is based on. */
  private Optional<String> inherited(Element paragraph, String name) {
    Optional<String> own = value(paragraph, "pPr", "numPr", name);
    Optional<Element> style = style(Optional.of(style(paragraph)));
    while (own.isEmpty() && style.isPresent()) {
      own = value(style.get(), "pPr", "numPr", name);
      style = style(value(style.get(), "basedOn"));
    }
    return own;
  }

  private Optional<Element> style(Optional<String> id) {
    return id.flatMap(
        it ->
            styles.computeIfAbsent(
                it, s -> file.find("word/styles.xml", style(s)).stream().findFirst()));
  }

  private static String style(String id) {
    return "//w:style[@w:styleId='" + id + "']";
  }

  private Element one(String part, String path) {
    return file.find(part, path).get(0);
  }

  private static Optional<String> value(Element from, String... names) {
    Element element = from;
    for (String name : names) {
      Node child = element.getFirstChild();
      while (child != null && !child.getNodeName().equals("w:" + name)) {
        child = child.getNextSibling();
      }
      if (child == null) {
        return Optional.empty();
      }
      element = (Element) child;
    }
    return Optional.of(element.getAttribute("w:val"));
  }
}
