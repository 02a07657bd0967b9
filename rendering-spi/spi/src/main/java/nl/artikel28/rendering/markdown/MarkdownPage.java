package nl.artikel28.rendering.markdown;

/** Lines with what stands before them: the marks of quotes, and markers of items or their room. */
final class MarkdownPage {

  private final StringBuilder lines = new StringBuilder();
  private String margin = "";
  private String marker = "";
  private boolean apart;
  private String list = "";

  /** Lets the next line stand after an empty one. */
  void apart() {
    apart = lines.length() > 0;
  }

  /** Lets the next line follow at once. */
  void close() {
    apart = false;
  }

  /** Writes a block of one line; nothing when it is empty. */
  void block(String line) {
    if (!line.isEmpty()) {
      line(line);
      apart();
    }
  }

  /** Writes a line. */
  void line(String line) {
    part();
    String begin = marker.isEmpty() ? margin : marker;
    lines.append((begin + line).stripTrailing()).append('\n');
    marker = "";
    list = "";
  }

  private void part() {
    if (apart) {
      lines.append(margin.stripTrailing()).append('\n');
      apart = false;
    }
  }

  /**
   * Begins a quote or an item.
   *
   * @param first what stands before its first line
   * @param others what stands before its other lines
   */
  void begin(String first, String others) {
    part();
    marker = (marker.isEmpty() ? margin : marker) + first;
    margin += others;
    list = "";
  }

  /**
   * Ends it; when nothing was written in it, its marker stands alone.
   *
   * @param others what stood before its other lines
   */
  void end(String others) {
    if (!marker.isEmpty()) {
      line("");
    }
    margin = margin.substring(0, margin.length() - others.length());
  }

  /** Begins a list; one of the same kind just before it would swallow it. */
  void beginList(String kind) {
    if (list.equals(kind)) {
      block("<!-- -->");
    }
  }

  /** Ends a list. */
  void endList(String kind) {
    list = kind;
    apart();
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
