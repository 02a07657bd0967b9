package nl.artikel28.rendering.document;

import java.util.List;

/**
 * A table with a caption and headed columns.
 *
 * @param caption what the table shows; never empty, since readers who hear it go by it
 * @param columns the columns
 * @param rows the rows, each with one cell for each column
 * @param rowHeaders whether the first cell of each row is its heading
 * @param provenance where it comes from
 */
public record Table(
    String caption, List<Column> columns, List<Row> rows, boolean rowHeaders, Provenance provenance)
    implements Block {

  /**
   * Takes copies.
   *
   * @param caption what the table shows
   * @param columns the columns
   * @param rows the rows
   * @param rowHeaders whether the first cell of each row is its heading
   * @param provenance where it comes from
   */
  public Table {
    caption = VisibleText.of(caption);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (Row row : rows) {
      if (row.cells().size() != columns.size()) {
        throw new IllegalArgumentException("a row has one cell for each column");
      }
    }
  }

  /**
   * A column.
   *
   * @param heading its heading
   * @param weight its width in proportion to the others, from 1
   */
  public record Column(String heading, int weight) {

    /**
     * Refuses a column without width.
     *
     * @param heading its heading
     * @param weight its width
     * @throws IllegalArgumentException when the weight is below 1
     */
    public Column {
      if (weight < 1) {
        throw new IllegalArgumentException("a column has a width from 1");
      }
      heading = VisibleText.of(heading);
    }
  }

  /**
   * A row.
   *
   * @param cells its cells
   * @param provenance where it comes from
   */
  public record Row(List<Cell> cells, Provenance provenance) {

    /**
     * Takes a copy.
     *
     * @param cells its cells
     * @param provenance where it comes from
     */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell.
   *
   * @param paragraphs its text; empty when there is nothing to say
   */
  public record Cell(List<Paragraph> paragraphs) {

    /**
     * Takes a copy.
     *
     * @param paragraphs its text
     */
    public Cell {
      paragraphs = List.copyOf(paragraphs);
    }
  }
}
