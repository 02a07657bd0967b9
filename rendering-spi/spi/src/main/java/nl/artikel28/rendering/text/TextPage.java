package nl.artikel28.rendering.text;

/** Breaks text into lines of at most 80 characters; a longer word stands alone and whole. */
final class TextPage {

  private static final int WIDTH = 80;

  private final StringBuilder lines = new StringBuilder();
  private int indent;
  private String label = "";
  private boolean apart;

  /** Lets the next line stand after an empty one. */
  void apart() {
    apart = lines.length() > 0;
  }

  /** Lets the next line follow at once. */
  void close() {
    apart = false;
  }

  /** Moves what follows to the right, or back. */
  void indent(int by) {
    indent += by;
  }

  /** Moves what follows to the right, with a label in the margin of its first line. */
  void hang(String hung, int width) {
    label = margin() + hung + " ";
    indent += width;
  }

  /** Ends what hangs; a label without text stands alone. */
  void back(int width) {
    if (!label.isBlank()) {
      print("");
    }
    label = "";
    indent -= width;
  }

  private String margin() {
    return label + " ".repeat(Math.max(0, indent - label.length()));
  }

  /** Writes a text over as many lines as it takes; nothing when there is neither text nor label. */
  void print(String text) {
    print(text, 0);
  }

  /** Writes a text of which all lines but the first stand further to the right. */
  void print(String text, int further) {
    if (text.isEmpty() && label.isBlank()) {
      return;
    }
    lines.append(apart ? "\n" : "");
    apart = false;
    StringBuilder row = new StringBuilder(margin());
    label = "";
    int start = row.length();
    for (String word : text.split(" +", -1)) {
      if (row.length() > start && row.length() + 1 + word.length() > WIDTH) {
        lines.append(row.toString().stripTrailing()).append('\n');
        row = new StringBuilder(" ".repeat(indent + further));
        start = row.length();
      }
      row.append(row.length() > start ? " " : "").append(word);
    }
    lines.append(row.toString().stripTrailing()).append('\n');
  }

  /** Writes an underlined text with room around it. */
  void heading(String words, char stroke) {
    lines.append(lines.length() > 0 ? "\n" : "");
    apart();
    print(words);
    print(String.valueOf(stroke).repeat(Math.min(WIDTH, words.length())));
    apart();
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
