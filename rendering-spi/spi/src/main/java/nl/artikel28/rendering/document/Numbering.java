package nl.artikel28.rendering.document;

/**
 * A number, twice: as structure, for formats that count by themselves, and as the label that the
 * reader sees. The two never differ.
 *
 * @param scheme what is counted
 * @param ordinal the place in its row, from 1; clauses start anew in each article
 * @param label the label, such as {@code Artikel 7} or {@code 7.1}
 */
public record Numbering(Scheme scheme, int ordinal, String label) {

  /** What is counted. */
  public enum Scheme {
    /** The articles. */
    ARTICLE,
    /** The clauses of an article. */
    CLAUSE,
    /** The recitals. */
    RECITAL,
    /** The annexes. */
    ANNEX
  }

  /**
   * Refuses what cannot be a number.
   *
   * @param scheme what is counted
   * @param ordinal the place in its row
   * @param label the label
   * @throws IllegalArgumentException when the ordinal is below 1
   */
  public Numbering {
    if (ordinal < 1) {
      throw new IllegalArgumentException("numbers are counted from 1");
    }
    label = VisibleText.of(label);
  }
}
