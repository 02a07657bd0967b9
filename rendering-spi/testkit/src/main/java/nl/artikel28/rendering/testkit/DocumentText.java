package nl.artikel28.rendering.testkit;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.artikel28.rendering.document.Document;

/**
 * The words of a document in the order in which a reader meets them, to hold against the text of a
 * written file. The table of contents is not among them, since it repeats what follows.
 */
public final class DocumentText {

  private final List<Words> words;

  private DocumentText(List<Words> words) {
    this.words = List.copyOf(words);
  }

  /** Some words, and where they stand. */
  record Words(Place place, String text) {}

  /** Where words stand. */
  enum Place {
    /** After the words before them. */
    RUNNING,
    /** Anywhere: a format may repeat the heading of a column, or write it first. */
    ANYWHERE,
    /** After what they are about, or anywhere in a format with comments. */
    REMARK
  }

  /**
   * {@return the words of a document, each remark after what it is about}
   *
   * @param document the document
   */
  public static DocumentText of(Document document) {
    return new DocumentText(WordCollector.words(document));
  }

  /** {@return the same words, with the remarks anywhere, as in a format with comments} */
  public DocumentText withRemarksAnywhere() {
    return new DocumentText(words.stream().map(DocumentText::anywhere).toList());
  }

  private static Words anywhere(Words each) {
    return each.place() == Place.REMARK ? new Words(Place.ANYWHERE, each.text()) : each;
  }

  /**
   * {@return the same words as a format writes them that cannot write every character}
   *
   * @param writing what the format makes of a text
   */
  public DocumentText asWritten(UnaryOperator<String> writing) {
    return new DocumentText(
        words.stream().map(each -> new Words(each.place(), writing.apply(each.text()))).toList());
  }

  /** {@return the words that are read one after the other} */
  public List<String> running() {
    return words.stream().filter(each -> each.place() != Place.ANYWHERE).map(Words::text).toList();
  }

  /** {@return the words that may stand anywhere, such as the headings of columns} */
  public List<String> anywhere() {
    return words.stream().filter(each -> each.place() == Place.ANYWHERE).map(Words::text).toList();
  }

  /**
   * {@return what is wrong with the text of a written file, in a sentence; empty when all words are
   * there and in order}
   *
   * <p>Spaces do not count, nor do soft hyphens: formats break lines where they like.
   *
   * @param written the text of the file, in reading order
   */
  public Optional<String> firstFault(String written) {
    String whole = solid(written);
    String before = "the beginning";
    int from = 0;
    for (Words each : words) {
      String text = solid(each.text());
      boolean anywhere = each.place() == Place.ANYWHERE;
      int at = whole.indexOf(text, anywhere ? 0 : from);
      if (at < 0) {
        boolean elsewhere = whole.contains(text);
        return Optional.of(
            "'%s' %s"
                .formatted(
                    each.text(), elsewhere ? "does not come after " + before : "is missing"));
      }
      if (!anywhere) {
        from = at + text.length();
        before = "'" + each.text() + "'";
      }
    }
    return Optional.empty();
  }

  static String solid(String text) {
    StringBuilder solid = new StringBuilder(text.length());
    text.codePoints().filter(DocumentText::counts).forEach(solid::appendCodePoint);
    return solid.toString();
  }

  private static boolean counts(int point) {
    return !Character.isWhitespace(point)
        && !Character.isSpaceChar(point)
        && point != '\u00AD'
        && point != '\u200B'
        && point != '\u2060';
  }
}
