package nl.artikel28.rendering.docx;

import javax.xml.namespace.QName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtPr;

/** A box to tick, which came with Word 2010; POI has no class for it. */
final class Checkbox {

  private static final String WORD_2010 = "http://schemas.microsoft.com/office/word/2010/wordml";
  private static final String COMPATIBILITY =
      "http://schemas.openxmlformats.org/markup-compatibility/2006";

  private static final String FONT = "MS Gothic";

  private static final String XML =
      """
      <w14:checkbox xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml">\
      <w14:checked w14:val="{chosen}"/>\
      <w14:checkedState w14:val="2612" w14:font="MS Gothic"/>\
      <w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/>\
      </w14:checkbox>\
      """;

  private Checkbox() {}

  /** Tells programs that are older than the boxes that they can do without them. */
  static void announce(XWPFDocument word) {
    try (XmlCursor cursor = word.getDocument().newCursor()) {
      cursor.toNextToken();
      cursor.insertNamespace("w14", WORD_2010);
      cursor.insertNamespace("mc", COMPATIBILITY);
      cursor.insertAttributeWithValue(new QName(COMPATIBILITY, "Ignorable", "mc"), "w14");
    }
  }

  /** Makes a content control a box. */
  static void put(CTSdtPr properties, boolean chosen) {
    try (XmlCursor box =
            XmlObject.Factory.parse(XML.replace("{chosen}", chosen ? "1" : "0")).newCursor();
        XmlCursor end = properties.newCursor()) {
      end.toEndToken();
      box.copyXmlContents(end);
    } catch (XmlException e) {
      throw new IllegalStateException("the box is not well-formed", e);
    }
  }

  /** Shows a box. */
  static void show(CTR run, boolean chosen) {
    CTFonts fonts = run.addNewRPr().addNewRFonts();
    fonts.setAscii(FONT);
    fonts.setHAnsi(FONT);
    fonts.setEastAsia(FONT);
    Runs.text(run, chosen ? "\u2612" : "\u2610");
  }
}
