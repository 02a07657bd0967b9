package nl.artikel28.json;

import nl.artikel28.attribute.AttributePath;

/** A JSON text that cannot be read: one cause and its place. The message is a single line. */
public final class JsonFormatException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The attribute at which reading stopped. */
  private final String path;

  /** The line, from 1. */
  private final int line;

  /** The column, from 1. */
  private final int column;

  JsonFormatException(AttributePath path, int line, int column, String cause) {
    super(
        (path.equals(AttributePath.ROOT) ? "" : path + ", ")
            + "line "
            + line
            + ", column "
            + Math.max(1, column)
            + ": "
            + cause);
    this.path = path.value();
    this.line = line;
    this.column = column;
  }

  /** {@return the attribute at which reading stopped; the root when it is the text as a whole} */
  public AttributePath path() {
    return AttributePath.of(path);
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
