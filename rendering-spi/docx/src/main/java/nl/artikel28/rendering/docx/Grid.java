package nl.artikel28.rendering.docx;

import java.math.BigInteger;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table with widths of its own, so that every program lays it out alike. */
final class Grid {

  private final CTTbl table;
  private final int[] widths;

  /**
   * Begins a table as wide as the text.
   *
   * @param table where
   * @param style its style
   * @param indent how far the text stands to the right
   * @param weights the widths of the columns, in proportion
   */
  Grid(CTTbl table, String style, int indent, List<Integer> weights) {
    this.table = table;
    this.widths = widths(Furniture.TEXT_WIDTH - indent, weights);
    CTTblPr properties = table.addNewTblPr();
    properties.addNewTblStyle().setVal(style);
    width(properties.addNewTblW(), Furniture.TEXT_WIDTH - indent);
    width(properties.addNewTblInd(), indent);
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    CTTblGrid grid = table.addNewTblGrid();
    for (int width : widths) {
      grid.addNewGridCol().setW(BigInteger.valueOf(width));
    }
  }

  private static int[] widths(int whole, List<Integer> weights) {
    int sum = weights.stream().mapToInt(Integer::intValue).sum();
    return weights.stream().mapToInt(weight -> whole * weight / sum).toArray();
  }

  private static void width(CTTblWidth width, int twips) {
    width.setType(STTblWidth.DXA);
    width.setW(BigInteger.valueOf(twips));
  }

  /** Says which row and column head the others. */
  void headed(boolean row, boolean column) {
    CTTblLook look = table.getTblPr().addNewTblLook();
    look.setFirstRow(row);
    look.setFirstColumn(column);
    look.setLastRow(false);
    look.setLastColumn(false);
    look.setNoHBand(true);
    look.setNoVBand(true);
  }

  /** Says what the table shows, to those who hear it. */
  void described(String caption) {
    table.getTblPr().addNewTblCaption().setVal(caption);
    table.getTblPr().addNewTblDescription().setVal(caption);
  }

  /** {@return a new row, which stays on one page} */
  CTRow row() {
    CTRow row = table.addNewTr();
    row.addNewTrPr().addNewCantSplit();
    return row;
  }

  /** {@return a new row that stands at the head of the table on every page} */
  CTRow head() {
    CTRow row = row();
    row.getTrPr().addNewTblHeader();
    return row;
  }

  /** {@return the next cell of a row} */
  CTTc cell(CTRow row) {
    int column = row.sizeOfTcArray();
    CTTc cell = row.addNewTc();
    width(cell.addNewTcPr().addNewTcW(), widths[column]);
    return cell;
  }
}
