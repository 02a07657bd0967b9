package nl.artikel28.json;

import nl.artikel28.attribute.AttributePath;

/** A JSON text that cannot be read: one cause and its place. The message is a single line. */
public final class JsonFormatException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient AttributePath path;
  private final int line;
  private final int column;

  JsonFormatException(AttributePath path, int line, int column, String cause) {
    super(
        (path.equals(AttributePath.ROOT) ? "" : path + ", ")
            + "line %d, column %d: %s".formatted(line, column, cause));
    this.path = path;
    this.line = line;
    this.column = column;
  }

  /** {@return the attribute at which reading stopped; the root when it is the text as a whole} */
  public AttributePath path() {
    return path;
  }

  /** {@return the line, from 1} */
  public int line() {
    return line;
  }

  /** {@return the column in characters, from 1} */
  public int column() {
    return column;
  }
}
