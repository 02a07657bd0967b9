package nl.artikel28.rendering.html;

/** Elements, attributes and escaped text. */
final class Markup {

  private final StringBuilder html = new StringBuilder();

  /**
   * Writes a start tag.
   *
   * @param element the element
   * @param attributes names and values by turns; one with an empty value is left out
   */
  Markup open(String element, String... attributes) {
    html.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        html.append(' ').append(attributes[i]).append("=\"");
        escaped(attributes[i + 1]);
        html.append('"');
      }
    }
    html.append('>');
    return this;
  }

  Markup close(String element) {
    html.append("</").append(element).append('>');
    return this;
  }

  Markup text(String text) {
    escaped(text);
    return this;
  }

  /** Writes an element that holds a text. */
  Markup element(String element, String text, String... attributes) {
    return open(element, attributes).text(text).close(element);
  }

  /** Writes what is markup already. */
  Markup raw(String markup) {
    html.append(markup);
    return this;
  }

  /** Ends a line, between blocks only, so that the file can be read and compared. */
  Markup newLine() {
    html.append('\n');
    return this;
  }

  private void escaped(String text) {
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      switch (each) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        default -> html.append(each);
      }
    }
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
