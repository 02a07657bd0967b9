package nl.artikel28.json;

/**
 * How large a JSON text may be. Input comes from outside: a text beyond a limit is refused before
 * it costs more.
 *
 * @param bytes the size of the text in bytes; 16 MiB by default
 * @param depth how deep objects and lists are nested; 64 by default
 * @param items the number of items in one list; 10,000 by default
 */
public record JsonLimits(int bytes, int depth, int items) {

  /** 16 MiB, 64 levels, 10,000 items. */
  public static final JsonLimits DEFAULT = new JsonLimits(16 * 1024 * 1024, 64, 10_000);

  /**
   * Refuses what cannot be a limit.
   *
   * @param bytes the size of the text in bytes
   * @param depth how deep objects and lists are nested
   * @param items the number of items in one list
   * @throws IllegalArgumentException when a limit is not positive
   */
  public JsonLimits {
    if (bytes < 1 || depth < 1 || items < 1) {
      throw new IllegalArgumentException("a limit is positive");
    }
    if (bytes == Integer.MAX_VALUE) {
      throw new IllegalArgumentException("a text is smaller than 2 GiB");
    }
  }
}
