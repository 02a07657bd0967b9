package nl.artikel28.rendering.docx;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHeight;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHeightRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** A table with widths of its own, so that every program lays it out alike. */
final class Grid {

  /** A centimetre and a bit, in twentieths of a point. */
  private static final int ROOM = 680;

  private final CTTbl table;
  private final int[] widths;

  /**
   * Begins a table as wide as the text.
   *
   * @param table where
   * @param style its style
   * @param indent how far the text stands to the right
   * @param columns the widths of its columns
   */
  Grid(CTTbl table, String style, int indent, Widths columns) {
    int whole = Furniture.TEXT_WIDTH - indent;
    this.table = table;
    this.widths = columns.within(whole);
    CTTblPr properties = table.addNewTblPr();
    properties.addNewTblStyle().setVal(style);
    width(properties.addNewTblW(), whole);
    width(properties.addNewTblInd(), indent);
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    CTTblGrid grid = table.addNewTblGrid();
    for (int width : widths) {
      grid.addNewGridCol().setW(BigInteger.valueOf(width));
    }
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

  /** {@return a new row with room to write in by hand, above the line below it} */
  CTRow tallRow() {
    CTRow row = row();
    CTHeight height = row.getTrPr().addNewTrHeight();
    height.setVal(BigInteger.valueOf(ROOM));
    height.setHRule(STHeightRule.AT_LEAST);
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
    CTTcPr properties = cell.addNewTcPr();
    width(properties.addNewTcW(), widths[column]);
    if (row.getTrPr().sizeOfTrHeightArray() > 0) {
      properties.addNewVAlign().setVal(STVerticalJc.BOTTOM);
    }
    return cell;
  }
}
