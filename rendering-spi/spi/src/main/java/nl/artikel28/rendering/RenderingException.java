package nl.artikel28.rendering;

import org.jspecify.annotations.Nullable;

/** A document could not be written. Nothing of it has been. */
public final class RenderingException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The format that could not be written. */
  private final String format;

  RenderingException(String format, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.format = format;
  }

  /** {@return the format} */
  public String format() {
    return format;
  }
}
