package nl.artikel28.rendering.document;

import java.util.List;

/**
 * The places for signature. They belong on one page.
 *
 * @param places the places, one for each party that signs
 * @param provenance where it comes from
 */
public record Signatures(List<Place> places, Provenance provenance) implements Block {

  /**
   * Takes copies.
   *
   * @param places the places
   * @param provenance where it comes from
   */
  public Signatures {
    places = List.copyOf(places);
  }

  /**
   * A place for the signature of one party.
   *
   * @param party the party
   * @param lines what is known or to be filled in: name, office, date, place, signature
   * @param provenance where it comes from
   */
  public record Place(String party, List<Terms.Entry> lines, Provenance provenance) {

    /**
     * Takes copies.
     *
     * @param party the party
     * @param lines what is known or to be filled in
     * @param provenance where it comes from
     */
    public Place {
      party = VisibleText.of(party);
      lines = List.copyOf(lines);
    }
  }
}
