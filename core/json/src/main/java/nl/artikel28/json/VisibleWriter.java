package nl.artikel28.json;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/**
 * Writes JSON in which nothing acts on a terminal or turns the direction of a line: characters that
 * cannot be seen, which JSON allows as they are and which stand only in its texts, are escaped.
 */
final class VisibleWriter extends FilterWriter {

  private static final int LAST_PLAIN = 0x7e;

  VisibleWriter(Writer out) {
    super(out);
  }

  @Override
  public void write(int character) throws IOException {
    char c = (char) character;
    if (c <= LAST_PLAIN || isVisible(c)) {
      out.write(c);
    } else {
      out.write("\\u" + String.format(Locale.ROOT, "%04x", (int) c));
    }
  }

  @Override
  public void write(char[] characters, int offset, int length) throws IOException {
    int start = offset;
    for (int i = offset; i < offset + length; i++) {
      if (characters[i] > LAST_PLAIN && !isVisible(characters[i])) {
        out.write(characters, start, i - start);
        write(characters[i]);
        start = i + 1;
      }
    }
    out.write(characters, start, offset + length - start);
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    write(text.toCharArray(), offset, length);
  }

  private static boolean isVisible(char c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
