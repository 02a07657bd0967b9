package nl.artikel28.rendering.document;

import java.util.List;

/**
 * A list of names with what belongs to each, such as the particulars of a party.
 *
 * @param entries the entries
 * @param provenance where it comes from
 */
public record Terms(List<Entry> entries, Provenance provenance) implements Block {

  /**
   * Takes copies.
   *
   * @param entries the entries
   * @param provenance where it comes from
   */
  public Terms {
    entries = List.copyOf(entries);
  }

  /**
   * A name with what belongs to it.
   *
   * @param name the name
   * @param description what belongs to it
   * @param provenance where it comes from
   */
  public record Entry(String name, List<Paragraph> description, Provenance provenance) {

    /**
     * Takes copies.
     *
     * @param name the name
     * @param description what belongs to it
     * @param provenance where it comes from
     */
    public Entry {
      name = VisibleText.of(name);
      description = List.copyOf(description);
    }
  }
}
