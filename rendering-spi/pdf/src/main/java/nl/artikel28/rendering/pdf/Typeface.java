package nl.artikel28.rendering.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.StringTokenizer;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * What the bundled fonts can draw, and how wide it gets. A word stands in one font: in Liberation
 * Sans, or in DejaVu Sans when the first lacks one of its characters.
 */
final class Typeface {

  private static final String SOFT_HYPHEN = "\u00AD";
  private static final String ZERO_WIDTH_SPACE = "\u200B";
  private static final String ELLIPSIS = "\u2026";

  /** All four faces of Liberation Sans draw the same characters; the slanted are as wide. */
  private static final Typeface TEXT = new Typeface("fonts/LiberationSans-Regular.ttf");

  private static final Typeface BOLD_TEXT = new Typeface("fonts/LiberationSans-Bold.ttf");
  private static final Typeface REST = new Typeface("fonts/DejaVuSans.ttf");
  private static final Typeface BOLD_REST = new Typeface("fonts/DejaVuSans-Bold.ttf");

  private final CmapLookup glyphs;
  private final HorizontalMetricsTable widths;
  private final double unitsPerEm;

  private Typeface(String path) {
    try (InputStream file = Bundled.open(path);
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
      glyphs = font.getUnicodeCmapLookup();
      widths = font.getHorizontalMetrics();
      unitsPerEm = font.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean draws(int point) {
    return glyphs.getGlyphId(point) != 0;
  }

  private boolean draws(String word) {
    return word.codePoints().allMatch(this::draws);
  }

  /**
   * {@return a word as the fonts can draw it: a character that none of them has gives way to its
   * code, such as {@code [U+4E2D]}}
   *
   * @param word the word
   */
  static String drawn(String word) {
    if (TEXT.draws(word)) {
      return word;
    }
    StringBuilder drawn = new StringBuilder(word.length());
    word.codePoints()
        .forEach(
            point -> {
              if (isDrawn(point)) {
                drawn.appendCodePoint(point);
              } else {
                drawn.append(String.format(Locale.ROOT, "[U+%04X]", point));
              }
            });
    return drawn.toString();
  }

  /** The typesetter loses its way in characters of two halves, even if the font has them. */
  private static boolean isDrawn(int point) {
    return Character.isBmpCodePoint(point) && REST.draws(point) && BOLD_REST.draws(point);
  }

  /**
   * {@return a word that may be broken between any two characters}
   *
   * <p>Soft hyphens leave no trace in the text that is read, and yet allow a break before letters
   * and digits only. A break between other signs may be read as a space.
   *
   * @param word the word
   */
  static String breakable(String word) {
    StringBuilder breakable = new StringBuilder(2 * word.length());
    int before = 'x';
    for (int at = 0; at < word.length(); at++) {
      char next = word.charAt(at);
      if (Character.isLetterOrDigit(next)) {
        breakable.append(at == 0 ? "" : SOFT_HYPHEN);
      } else if (!Character.isLetterOrDigit(before) && !isMark(next)) {
        breakable.append(ZERO_WIDTH_SPACE);
      }
      breakable.append(next);
      before = next;
    }
    return breakable.toString();
  }

  /**
   * {@return as much of a text as one line holds}
   *
   * @param text the text
   * @param room the width of the line, in ems
   */
  static String cut(String text, double room) {
    String whole = drawn(text);
    if (width(whole, false) <= room) {
      return whole;
    }
    int end = 0;
    while (width(whole.substring(0, end + 1) + ELLIPSIS, false) <= room) {
      end++;
    }
    return whole.substring(0, end).stripTrailing() + ELLIPSIS;
  }

  /**
   * {@return the width of a word, in ems}
   *
   * @param word the word
   * @param bold whether it is bold
   */
  static double width(String word, boolean bold) {
    Typeface text = bold ? BOLD_TEXT : TEXT;
    Typeface rest = bold ? BOLD_REST : REST;
    Typeface face = text.draws(word) ? text : rest;
    double units =
        word.codePoints().map(p -> face.widths.getAdvanceWidth(face.glyphs.getGlyphId(p))).sum();
    return units / face.unitsPerEm;
  }

  /**
   * {@return the width of the widest word of a text as it is drawn, in ems}
   *
   * @param text the text
   * @param bold whether it is bold
   */
  static double widestWord(String text, boolean bold) {
    double widest = 0;
    StringTokenizer words = new StringTokenizer(text, " ");
    while (words.hasMoreTokens()) {
      widest = Math.max(widest, width(drawn(words.nextToken()), bold));
    }
    return widest;
  }

  private static boolean isMark(char sign) {
    return switch (Character.getType(sign)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      default -> false;
    };
  }
}
