package nl.artikel28.rendering.spi;

/**
 * How a document looks, where the format lets us choose.
 *
 * @param accent the colour of headings and rules as {@code #rrggbb}; dark enough to be read on
 *     white
 */
public record Theme(String accent) {

  /** A dark blue. */
  public static final Theme PLAIN = new Theme("#1f3a5f");

  private static final double LEAST_CONTRAST = 4.5;

  /**
   * Refuses a colour that cannot be read.
   *
   * @param accent the colour of headings and rules
   * @throws IllegalArgumentException when it is no colour, or its contrast with white is below the
   *     4.5 to 1 of WCAG 2.2, criterion 1.4.3
   */
  public Theme {
    if (!accent.matches("#[0-9a-f]{6}")) {
      throw new IllegalArgumentException("a colour is # and six digits or small letters a to f");
    }
    if (contrastWithWhite(accent) < LEAST_CONTRAST) {
      throw new IllegalArgumentException(
          accent + " is too light for text: its contrast with white is below 4.5 to 1");
    }
  }

  private static double contrastWithWhite(String colour) {
    double luminance =
        0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
    return 1.05 / (luminance + 0.05);
  }

  private static double linear(String colour, int at) {
    double part = Integer.parseInt(colour, at, at + 2, 16) / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
