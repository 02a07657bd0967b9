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
      boolean free = " ,.;:?!)".indexOf(markup.charAt(0)) >= 0 || markup.startsWith(GAP);
      line.append(free ? "" : GAP);
      marked = false;
    }
    line.append(markup);
  }

  /** Adds text between marks, which must touch neither its spaces nor a word outside. */
  void marked(String mark, String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    text(text.substring(0, from));
    if (from < to) {
      boolean free = line.length() == 0 || " (>".indexOf(line.charAt(line.length() - 1)) >= 0;
      markup((free ? "" : GAP) + mark + Escaping.text(text.substring(from, to)) + mark);
      marked = true;
    }
    text(text.substring(to));
  }

  private static boolean isSpace(char each) {
    return Character.isWhitespace(each) || Character.isSpaceChar(each);
  }

  /** {@return the line, and begins anew} */
  String take() {
    String whole = Escaping.line(line.toString().strip());
    line.setLength(0);
    marked = false;
    return whole;
  }
}
