package nl.artikel28.rendering.docx;

import java.math.BigInteger;
import java.util.function.Consumer;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/**
 * What hangs in the margin of a paragraph: a number, a letter, a bullet, a box.
 *
 * @param style the style of the paragraph
 * @param put puts the mark in a paragraph that has no words yet
 */
record Mark(String style, Consumer<CTP> put) {

  /** {@return the number that Word counts by the style} */
  static Mark counted(String style) {
    return new Mark(style, paragraph -> {});
  }

  /** {@return the mark that Word gives to the items of a list} */
  static Mark listed(String style, BigInteger list, int level) {
    return new Mark(
        style,
        paragraph -> {
          CTNumPr number = paragraph.getPPr().addNewNumPr();
          number.addNewIlvl().setVal(BigInteger.valueOf(level));
          number.addNewNumId().setVal(list);
        });
  }

  /** {@return a mark that is put in the margin, which is so many steps wide and begins there} */
  static Mark hung(String style, int begin, int steps, Consumer<CTP> words) {
    return new Mark(
        style,
        paragraph -> {
          uncounted(paragraph);
          CTInd indent = paragraph.getPPr().addNewInd();
          indent.setLeft(BigInteger.valueOf(Indent.of(begin + steps)));
          indent.setHanging(BigInteger.valueOf(Indent.of(steps)));
          words.accept(paragraph);
          paragraph.addNewR().addNewTab();
        });
  }

  /** Takes away the number that comes with the style of a paragraph. */
  static void uncounted(CTP paragraph) {
    paragraph.getPPr().addNewNumPr().addNewNumId().setVal(BigInteger.ZERO);
  }
}
