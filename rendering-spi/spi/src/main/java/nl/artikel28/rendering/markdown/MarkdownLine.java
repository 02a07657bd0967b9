package nl.artikel28.rendering.markdown;

/** One line in the making. */
final class MarkdownLine {

  /** Parts a mark from what it would otherwise run into; readers do not see it. */
  private static final String GAP = "<!-- -->";

  private final StringBuilder line = new StringBuilder();
  private boolean marked;

  /** Adds escaped text. */
  void text(String text) {
    markup(Escaping.text(text));
  }

  /** Adds what is markup already. */
  void markup(String markup) {
    if (marked && !markup.isEmpty()) {
      boolean free = " ,.;:?!)".indexOf(markup.charAt(0)) >= 0;
      line.append(free ? "" : GAP);
      marked = false;
    }
    line.append(markup);
  }

  /** Adds text between marks, which must not touch its blanks, nor a word outside. */
  void marked(String mark, String text) {
    String core = text.strip();
    if (core.isEmpty()) {
      text(text);
      return;
    }
    markup(core.charAt(0) == text.charAt(0) ? "" : " ");
    boolean free = line.length() == 0 || " (>".indexOf(line.charAt(line.length() - 1)) >= 0;
    markup((free ? "" : GAP) + mark + Escaping.text(core) + mark);
    marked = true;
    if (core.charAt(core.length() - 1) != text.charAt(text.length() - 1)) {
      markup(" ");
    }
  }

  /** {@return the line, and begins anew} */
  String take() {
    String whole = Escaping.line(line.toString().strip());
    line.setLength(0);
    marked = false;
    return whole;
  }
}
