package nl.artikel28.text;

import java.util.Collection;
import java.util.Optional;

/** Finds the known name that an unknown one was probably meant to be. */
public final class Nearest {

  private static final int LONGEST = 100;

  private Nearest() {}

  /**
   * {@return the known name nearest to an unknown one; if absent, none is near}
   *
   * @param unknown the unknown name
   * @param known the known names; of two that are equally near the first is taken
   */
  public static Optional<String> to(String unknown, Collection<String> known) {
    String nearest = null;
    int least = Math.max(2, unknown.length() / 3) + 1;
    if (unknown.length() <= LONGEST) {
      for (String each : known) {
        int distance = distance(unknown, each);
        if (distance < least) {
          least = distance;
          nearest = each;
        }
      }
    }
    return Optional.ofNullable(nearest);
  }

  /**
   * {@return a question that ends an error message, such as {@code ; did you mean 'name'?}, or
   * nothing when no known name is near}
   *
   * @param unknown the unknown name
   * @param known the known names
   */
  public static String hint(String unknown, Collection<String> known) {
    return to(unknown, known).map(name -> "; did you mean '" + name + "'?").orElse("");
  }

  /** The number of letters to insert, delete, replace or swap, whatever their case. */
  private static int distance(String a, String b) {
    int[][] costs = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          costs[i][j] = i + j;
          continue;
        }
        int replaced = costs[i - 1][j - 1] + (same(a, i, b, j) ? 0 : 1);
        int moved = Math.min(costs[i - 1][j], costs[i][j - 1]) + 1;
        costs[i][j] = Math.min(replaced, moved);
        if (i > 1 && j > 1 && same(a, i, b, j - 1) && same(a, i - 1, b, j)) {
          costs[i][j] = Math.min(costs[i][j], costs[i - 2][j - 2] + 1);
        }
      }
    }
    return costs[a.length()][b.length()];
  }

  private static boolean same(String a, int i, String b, int j) {
    return Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1));
  }
}
