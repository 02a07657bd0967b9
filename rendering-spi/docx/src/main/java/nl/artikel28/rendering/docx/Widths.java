package nl.artikel28.rendering.docx;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import nl.artikel28.rendering.document.Paragraph;

/**
 * The widths of columns: in proportion to each other, but none so narrow that it breaks a word in
 * two. How wide a word is depends on the program that shows it, so that is an estimate.
 */
final class Widths {

  /** What a letter of the bold type of tables takes, and what the sides of a cell take. */
  private static final int LETTER = 112;

  private static final int SIDES = 230;

  /** No word gets more than this, which is some thirty letters. */
  private static final int LONGEST = 3500;

  private final int[] weights;
  private final int[] least;

  Widths(List<Integer> weights) {
    this.weights = weights.stream().mapToInt(Integer::intValue).toArray();
    this.least = new int[weights.size()];
  }

  /** Makes room for the longest word of a text in a column. */
  void fit(int column, String text) {
    for (String word : text.split("[ -]", -1)) {
      int width = Math.min(LONGEST, word.length() * LETTER + SIDES);
      least[column] = Math.max(least[column], width);
    }
  }

  /** Makes room for the longest word of paragraphs in a column. */
  void fit(int column, List<Paragraph> text) {
    text.forEach(paragraph -> fit(column, paragraph.plain()));
  }

  /** {@return widths that fill the whole; in proportion only, when not all words fit} */
  int[] within(int whole) {
    boolean fits = IntStream.of(least).sum() <= whole;
    BitSet raised = new BitSet();
    int[] widths = share(whole, raised);
    while (fits && raise(widths, raised)) {
      widths = share(whole, raised);
    }
    return widths;
  }

  private int[] share(int whole, BitSet raised) {
    int rest = whole - raised.stream().map(i -> least[i]).sum();
    IntStream columns = IntStream.range(0, weights.length);
    long parts = columns.filter(i -> !raised.get(i)).mapToLong(i -> weights[i]).sum();
    return IntStream.range(0, weights.length)
        .map(i -> raised.get(i) ? least[i] : (int) (rest * (long) weights[i] / parts))
        .toArray();
  }

  private boolean raise(int[] widths, BitSet raised) {
    int before = raised.cardinality();
    IntStream.range(0, widths.length).filter(i -> widths[i] < least[i]).forEach(raised::set);
    return raised.cardinality() > before;
  }
}
