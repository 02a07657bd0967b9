package nl.artikel28.rendering.pdf;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.artikel28.rendering.document.Paragraph;
import nl.artikel28.rendering.document.Provenance;
import nl.artikel28.rendering.document.Table;
import nl.artikel28.rendering.spi.RenderContext;

/** Writes tables. Their headings come again on every page, and are heard once. */
abstract class Tables extends Lists {

  Tables(RenderContext context, FormattingObjects fo, Look look, Anchors anchors) {
    super(context, fo, look, anchors);
  }

  @Override
  protected final void table(Table table) {
    bold(table.caption(), Look.CAPTION);
    if (!table.columns().isEmpty()) {
      inSize(Look.TABLE_SIZE, () -> inStyle(Look.CELL_TEXT, () -> grid(table)));
    }
  }

  private void grid(Table table) {
    double[] widths = widths(table);
    fo.in(
        "table",
        Look.table(width()),
        () -> {
          for (int i = 0; i < widths.length; i++) {
            fo.empty("table-column", Look.column(widths[i], isHeading(table, i)));
          }
          fo.in("table-header", Look.ROWS, () -> headings(table.columns(), widths));
          fo.in("table-body", Look.ROWS, () -> rows(table, widths));
        });
  }

  private static boolean isHeading(Table table, int column) {
    return column == 0 && table.rowHeaders();
  }

  private double[] widths(Table table) {
    List<Integer> weights = table.columns().stream().map(Table.Column::weight).toList();
    double[] words =
        IntStream.range(0, weights.size()).mapToDouble(i -> widestWord(table, i)).toArray();
    return Columns.widths(weights, words, width());
  }

  private double widestWord(Table table, int column) {
    String heading = table.columns().get(column).heading();
    Stream<Paragraph> texts =
        table.rows().stream().flatMap(row -> row.cells().get(column).paragraphs().stream());
    boolean bold = isHeading(table, column);
    double widest =
        texts.mapToDouble(text -> Typeface.widestWord(text.plain(), bold)).max().orElse(0);
    double ems = Math.max(widest, Typeface.widestWord(heading, true));
    return Math.ceil(ems * size() + Look.CELL_EDGES);
  }

  private void headings(List<Table.Column> columns, double[] widths) {
    fo.in(
        "table-row",
        Look.TOGETHER,
        () -> {
          for (int i = 0; i < widths.length; i++) {
            Paragraph heading = Paragraph.of(columns.get(i).heading());
            cell(look.headingCell(), widths[i], () -> inBold(true, () -> paragraph(heading)));
          }
        });
  }

  private void rows(Table table, double[] widths) {
    for (Table.Row row : table.rows()) {
      fo.in("table-row", Look.TOGETHER, () -> row(row, widths, table.rowHeaders()));
    }
    if (table.rows().isEmpty()) {
      Style whole = Look.CELL.and("number-columns-spanned", String.valueOf(widths.length));
      fo.in("table-row", Style.NONE, () -> cell(whole, width(), () -> {}));
    }
  }

  private void row(Table.Row row, double[] widths, boolean headed) {
    int last = widths.length - 1;
    for (int i = 0; i <= last; i++) {
      List<Paragraph> paragraphs = row.cells().get(i).paragraphs();
      Provenance provenance = i == last ? row.provenance() : Provenance.NONE;
      Runnable text = () -> paragraphs.forEach(this::paragraph);
      boolean heading = headed && i == 0;
      cell(
          heading ? Look.CELL.and(Look.STRONG) : Look.CELL,
          widths[i],
          () -> {
            inBold(heading, text);
            remarks(provenance);
          });
    }
  }

  private void cell(Style style, double width, Runnable content) {
    fo.in("table-cell", style, () -> inWidth(width - Look.CELL_EDGES, () -> fo.filled(content)));
  }
}
