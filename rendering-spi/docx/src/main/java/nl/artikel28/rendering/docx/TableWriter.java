package nl.artikel28.rendering.docx;

import java.util.List;
import nl.artikel28.rendering.document.Blank;
import nl.artikel28.rendering.document.Paragraph;
import nl.artikel28.rendering.document.Signatures;
import nl.artikel28.rendering.document.Table;
import nl.artikel28.rendering.document.Terms;
import nl.artikel28.rendering.spi.RenderContext;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;

/** Writes what stands in rows and columns. */
abstract class TableWriter extends LineWriter {

  private static final List<Integer> NAME_AND_TEXT = List.of(3, 5);

  TableWriter(RenderContext context, XWPFDocument word) {
    super(context, word);
  }

  @Override
  protected final void table(Table table) {
    paragraphs.remarks(table.provenance().remarks());
    paragraphs.styled("Caption", () -> paragraph(Paragraph.of(table.caption())));
    if (!table.columns().isEmpty()) {
      rows(table, grid("Ruled", widths(table)));
    }
  }

  private void rows(Table table, Grid grid) {
    grid.described(table.caption());
    grid.headed(true, table.rowHeaders());
    CTRow head = grid.head();
    for (Table.Column column : table.columns()) {
      cell(grid.cell(head), "TableHeading", List.of(Paragraph.of(column.heading())));
    }
    String first = table.rowHeaders() ? "RowHeading" : "TableText";
    for (Table.Row row : table.rows()) {
      paragraphs.remarks(row.provenance().remarks());
      CTRow line = grid.row();
      for (int i = 0; i < row.cells().size(); i++) {
        cell(grid.cell(line), i == 0 ? first : "TableText", row.cells().get(i).paragraphs());
      }
    }
    gap();
  }

  @Override
  protected final void terms(Terms terms) {
    paragraphs.remarks(terms.provenance().remarks());
    // Word refuses a table without rows.
    if (!terms.entries().isEmpty()) {
      paragraphs.keepWithNext();
      Grid grid = grid("Plain", widths(terms.entries()));
      grid.headed(false, true);
      terms.entries().forEach(entry -> entry(grid, grid.row(), entry));
      gap();
    }
  }

  @Override
  protected final void signatures(Signatures signatures) {
    paragraphs.remarks(signatures.provenance().remarks());
    paragraphs.keepWithNext();
    paragraphs.together(() -> signatures.places().forEach(this::place));
    gap();
  }

  private void place(Signatures.Place place) {
    paragraphs.remarks(place.provenance().remarks());
    line("SignatureParty", place.party());
    if (!place.lines().isEmpty()) {
      Grid grid = grid("Signing", widths(place.lines()));
      grid.described(place.party());
      grid.headed(false, true);
      for (Terms.Entry line : place.lines()) {
        entry(grid, isOpen(line) ? grid.tallRow() : grid.row(), line);
      }
    }
  }

  private static boolean isOpen(Terms.Entry line) {
    return line.description().stream()
        .flatMap(paragraph -> paragraph.content().stream())
        .allMatch(Blank.class::isInstance);
  }

  private void entry(Grid grid, CTRow row, Terms.Entry entry) {
    paragraphs.remarks(entry.provenance().remarks());
    cell(grid.cell(row), "RowHeading", List.of(Paragraph.of(entry.name())));
    cell(grid.cell(row), "TableText", entry.description());
  }

  private void cell(CTTc cell, String style, List<Paragraph> content) {
    // Word refuses a cell without a paragraph.
    List<Paragraph> text = content.isEmpty() ? List.of(Paragraph.of("")) : content;
    paragraphs.in(cell::addNewP, () -> paragraphs.styled(style, () -> walk(text)));
  }

  private static Widths widths(Table table) {
    Widths widths = new Widths(table.columns().stream().map(Table.Column::weight).toList());
    for (int i = 0; i < table.columns().size(); i++) {
      widths.fit(i, table.columns().get(i).heading());
      for (Table.Row row : table.rows()) {
        widths.fit(i, row.cells().get(i).paragraphs());
      }
    }
    return widths;
  }

  private static Widths widths(List<Terms.Entry> entries) {
    Widths widths = new Widths(NAME_AND_TEXT);
    entries.forEach(entry -> widths.fit(0, entry.name()));
    return widths;
  }

  private Grid grid(String style, Widths widths) {
    int indent = Indent.of(paragraphs.indent());
    return new Grid(word.getDocument().getBody().addNewTbl(), style, indent, widths);
  }

  /** Keeps what has a frame apart from what follows; Word would join two tables. */
  protected final void gap() {
    line("Gap", "");
  }
}
