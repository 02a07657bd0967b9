package nl.artikel28.rendering.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import nl.artikel28.rendering.document.Paragraph;
import nl.artikel28.rendering.document.Table;

/**
 * How wide the columns of a table are: as its weights ask, but where that would break a word, the
 * columns with room to spare give some.
 */
final class Columns {

  private final Table table;
  private final double room;
  private final ToDoubleFunction<String> measure;

  Columns(Table table, double room, ToDoubleFunction<String> measure) {
    this.table = table;
    this.room = room;
    this.measure = measure;
  }

  double[] widths() {
    List<Table.Column> columns = table.columns();
    double weights = columns.stream().mapToInt(Table.Column::weight).sum();
    double[] asked = columns.stream().mapToDouble(each -> room * each.weight() / weights).toArray();
    double[] least = new double[asked.length];
    double[] wide = new double[asked.length];
    for (int i = 0; i < asked.length; i++) {
      least[i] = Math.min(widestWord(i) + Look.EDGES, room / 2);
      wide[i] = Math.max(asked[i], least[i]);
    }
    double excess = sum(wide) - room;
    double spare = sum(wide) - sum(least);
    if (excess > spare) {
      return asked;
    }
    for (int i = 0; i < wide.length && excess > 0; i++) {
      wide[i] -= excess * (wide[i] - least[i]) / spare;
    }
    return wide;
  }

  private double widestWord(int column) {
    Stream<String> cells =
        table.rows().stream()
            .flatMap(row -> row.cells().get(column).paragraphs().stream())
            .map(Paragraph::plain);
    return Stream.concat(Stream.of(table.columns().get(column).heading()), cells)
        .flatMap(text -> Stream.of(text.split(" ", -1)))
        .mapToDouble(measure)
        .max()
        .orElse(0);
  }

  private static double sum(double[] widths) {
    return Arrays.stream(widths).sum();
  }
}
