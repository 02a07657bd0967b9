package nl.artikel28.rendering.docx;

import java.util.List;
import nl.artikel28.rendering.RenderContext;
import nl.artikel28.rendering.document.Paragraph;
import nl.artikel28.rendering.document.Signatures;
import nl.artikel28.rendering.document.Table;
import nl.artikel28.rendering.document.Terms;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;

/** Writes what stands in rows and columns. */
abstract class TableWriter extends LineWriter {

  private static final List<Integer> NAME_AND_TEXT = List.of(3, 7);

  TableWriter(RenderContext context, XWPFDocument word) {
    super(context, word);
  }

  @Override
  protected final void table(Table table) {
    paragraphs.remarks(table.provenance().remarks());
    line("Caption", table.caption());
    Grid grid = grid("Ruled", table.columns().stream().map(Table.Column::weight).toList());
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
    after();
  }

  @Override
  protected final void terms(Terms terms) {
    paragraphs.remarks(terms.provenance().remarks());
    paragraphs.keepWithNext();
    entries(grid("Plain", NAME_AND_TEXT), terms.entries());
    after();
  }

  @Override
  protected final void signatures(Signatures signatures) {
    paragraphs.remarks(signatures.provenance().remarks());
    paragraphs.keepWithNext();
    paragraphs.together(() -> signatures.places().forEach(this::place));
    after();
  }

  private void place(Signatures.Place place) {
    paragraphs.remarks(place.provenance().remarks());
    line("SignatureParty", place.party());
    Grid grid = grid("Signing", NAME_AND_TEXT);
    grid.described(place.party());
    entries(grid, place.lines());
  }

  private void entries(Grid grid, List<Terms.Entry> entries) {
    grid.headed(false, true);
    for (Terms.Entry entry : entries) {
      paragraphs.remarks(entry.provenance().remarks());
      CTRow row = grid.row();
      cell(grid.cell(row), "RowHeading", List.of(Paragraph.of(entry.name())));
      cell(grid.cell(row), "TableText", entry.description());
    }
  }

  private void cell(CTTc cell, String style, List<Paragraph> content) {
    // A cell without a paragraph is one that Word repairs.
    List<Paragraph> text = content.isEmpty() ? List.of(Paragraph.of("")) : content;
    paragraphs.in(cell::addNewP, () -> paragraphs.styled(style, () -> walk(text)));
  }

  private Grid grid(String style, List<Integer> weights) {
    int indent = Indent.of(paragraphs.indent());
    return new Grid(word.getDocument().getBody().addNewTbl(), style, indent, weights);
  }

  /** Keeps a table apart from the next, with which Word would join it. */
  private void after() {
    line("AfterTable", "");
  }
}
