package nl.artikel28.rendering.document;

import java.util.List;

/**
 * Options, each chosen or not.
 *
 * @param options the options
 * @param provenance where it comes from
 */
public record Choices(List<Option> options, Provenance provenance) implements Block {

  /**
   * Takes copies.
   *
   * @param options the options
   * @param provenance where it comes from
   */
  public Choices {
    options = List.copyOf(options);
  }

  /**
   * An option.
   *
   * @param chosen whether it is chosen
   * @param content its text
   * @param provenance where it comes from
   */
  public record Option(boolean chosen, List<Inline> content, Provenance provenance) {

    /**
     * Takes a copy.
     *
     * @param chosen whether it is chosen
     * @param content its text
     * @param provenance where it comes from
     */
    public Option {
      content = List.copyOf(content);
    }
  }
}
