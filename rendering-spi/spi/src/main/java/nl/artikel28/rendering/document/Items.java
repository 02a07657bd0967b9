package nl.artikel28.rendering.document;

import java.util.List;
import java.util.Locale;

/**
 * A list.
 *
 * @param marker what stands before each item
 * @param items the items
 * @param provenance where it comes from
 */
public record Items(Marker marker, List<Item> items, Provenance provenance) implements Block {

  /**
   * Takes copies.
   *
   * @param marker what stands before each item
   * @param items the items
   * @param provenance where it comes from
   */
  public Items {
    items = List.copyOf(items);
  }

  /** What stands before an item. */
  public enum Marker {
    /** A bullet. */
    BULLET,
    /** A small letter: a, b, …, z, aa. */
    LETTER,
    /** A number: 1, 2, 3. */
    NUMBER
  }

  /**
   * One item.
   *
   * @param content its text
   * @param provenance where it comes from
   */
  public record Item(List<Block> content, Provenance provenance) {

    /**
     * Takes a copy.
     *
     * @param content its text
     * @param provenance where it comes from
     */
    public Item {
      content = List.copyOf(content);
    }
  }

  /**
   * {@return what stands before an item, such as {@code b.}}
   *
   * @param index the index of the item, from 0
   */
  public String label(int index) {
    return switch (marker) {
      case BULLET -> "\u2022";
      case LETTER -> letters(index) + ".";
      case NUMBER -> String.format(Locale.ROOT, "%d.", index + 1);
    };
  }

  private static String letters(int index) {
    String last = String.valueOf((char) ('a' + index % 26));
    return index < 26 ? last : letters(index / 26 - 1) + last;
  }
}
