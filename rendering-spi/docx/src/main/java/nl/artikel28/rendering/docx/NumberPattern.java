package nl.artikel28.rendering.docx;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/**
 * A label as Word makes it: words around a number that Word fills in.
 *
 * @param text the words, with {@code %1} for the number of the first level, {@code %2} for the
 *     second
 * @param format how the number is written
 */
record NumberPattern(String text, STNumberFormat.Enum format) {

  private static final int LETTERS = 26;

  /**
   * {@return the pattern by which Word makes a label at the first level; if absent, it cannot}
   *
   * @param label the label, such as {@code Artikel 7}
   * @param ordinal the number in it
   */
  static Optional<NumberPattern> of(String label, int ordinal) {
    return of(label, ordinal, "%1");
  }

  /**
   * {@return the pattern by which Word makes a label at the second level; if absent, it cannot}
   *
   * @param label the label, such as {@code 7.1}
   * @param above the number of the first level
   * @param ordinal the number of the second
   */
  static Optional<NumberPattern> of(String label, int above, int ordinal) {
    return of(label, ordinal, "%2")
        .map(
            pattern -> {
              int end = pattern.text.lastIndexOf('%');
              String before = pattern.text.substring(0, end);
              String first = replaceLast(before, String.valueOf(above), "%1").orElse(before);
              return new NumberPattern(first + pattern.text.substring(end), pattern.format);
            });
  }

  private static Optional<NumberPattern> of(String label, int ordinal, String place) {
    if (label.contains("%")) {
      return Optional.empty();
    }
    return as(STNumberFormat.DECIMAL, label, String.valueOf(ordinal), place)
        .or(() -> as(STNumberFormat.LOWER_LETTER, label, letter('a', ordinal), place))
        .or(() -> as(STNumberFormat.UPPER_LETTER, label, letter('A', ordinal), place));
  }

  private static Optional<NumberPattern> as(
      STNumberFormat.Enum format, String label, String number, String place) {
    return replaceLast(label, number, place).map(text -> new NumberPattern(text, format));
  }

  /** After z, Word goes on with aa and bb, which nobody else does. */
  private static String letter(char first, int ordinal) {
    return ordinal <= LETTERS ? String.valueOf((char) (first + ordinal - 1)) : "";
  }

  /** Replaces a number that stands on its own, so not the 1 of 10 and not the a of Bijlage. */
  private static Optional<String> replaceLast(String text, String number, String place) {
    String alone = "(?<![\\p{L}\\p{N}])" + Pattern.quote(number) + "(?![\\p{L}\\p{N}])";
    Optional<MatchResult> last =
        number.isEmpty()
            ? Optional.empty()
            : Pattern.compile(alone).matcher(text).results().reduce((a, b) -> b);
    return last.map(it -> text.substring(0, it.start()) + place + text.substring(it.end()));
  }
}
