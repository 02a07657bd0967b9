package nl.artikel28.rendering.pdf;

import java.util.Arrays;
import java.util.List;

/**
 * How wide the columns of a table are: as their weights ask, but where that would break a word, the
 * columns with room to spare give some. Where that is not enough, the longest words are broken.
 */
final class Columns {

  private Columns() {}

  /**
   * {@return the widths of the columns}
   *
   * @param weights how wide they are in proportion to each other
   * @param words how wide the widest word of each is
   * @param room how wide they are together
   */
  static double[] widths(List<Integer> weights, double[] words, double room) {
    double whole = weights.stream().mapToInt(Integer::intValue).sum();
    double longest = longest(words, room);
    double[] least = Arrays.stream(words).map(word -> Math.min(word, longest)).toArray();
    double[] widths = new double[words.length];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Math.max(room * weights.get(i) / whole, least[i]);
    }
    double excess = sum(widths) - room;
    double spare = sum(widths) - sum(least);
    for (int i = 0; i < widths.length && excess > 0 && spare > 0; i++) {
      widths[i] -= excess * (widths[i] - least[i]) / spare;
    }
    return widths;
  }

  /** {@return the width beyond which words are broken, so that all columns find room} */
  private static double longest(double[] words, double room) {
    double[] sorted = Arrays.stream(words).sorted().toArray();
    double left = room;
    for (int i = 0; i < sorted.length; i++) {
      double each = left / (sorted.length - i);
      if (sorted[i] > each) {
        return each;
      }
      left -= sorted[i];
    }
    return room;
  }

  private static double sum(double[] widths) {
    return Arrays.stream(widths).sum();
  }
}
