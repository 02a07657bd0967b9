package nl.artikel28.rendering.docx;

import java.math.BigInteger;
import nl.artikel28.rendering.document.Document;
import nl.artikel28.rendering.spi.Messages;
import nl.artikel28.rendering.spi.RenderContext;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;

/** What is on every page: its size, what stands at its head, and its number. */
final class Furniture {

  /** The width of the text on the page, in twentieths of a point. */
  static final int TEXT_WIDTH = 9070;

  private static final int PAGE_WIDTH = 11906;
  private static final int PAGE_HEIGHT = 16838;
  private static final int MARGIN = (PAGE_WIDTH - TEXT_WIDTH) / 2;
  private static final int EDGE = 709;

  private final Messages messages;
  private final Document document;

  Furniture(RenderContext context, Document document) {
    this.messages = context.messages();
    this.document = document;
  }

  void put(XWPFDocument word) {
    XWPFHeaderFooterPolicy edges = word.createHeaderFooterPolicy();
    CTP head = paragraph(edges.createHeader(STHdrFtr.DEFAULT), "Header");
    Runs.text(head.addNewR(), document.running());
    CTP foot = paragraph(edges.createFooter(STHdrFtr.DEFAULT), "Footer");
    Runs.text(foot.addNewR(), messages.page() + " ");
    field(foot, "PAGE");
    Runs.text(foot.addNewR(), " " + messages.of() + " ");
    field(foot, "NUMPAGES");
    page(word.getDocument().getBody().getSectPr());
  }

  private static CTP paragraph(XWPFHeaderFooter place, String style) {
    CTP paragraph = place.createParagraph().getCTP();
    paragraph.addNewPPr().addNewPStyle().setVal(style);
    return paragraph;
  }

  /** Word counts pages when it shows them; until then it is the first of one. */
  private static void field(CTP paragraph, String name) {
    CTSimpleField field = paragraph.addNewFldSimple();
    field.setInstr(name);
    Runs.text(field.addNewR(), "1");
  }

  private static void page(CTSectPr section) {
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(PAGE_WIDTH));
    size.setH(BigInteger.valueOf(PAGE_HEIGHT));
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(BigInteger.valueOf(MARGIN));
    margins.setBottom(BigInteger.valueOf(MARGIN));
    margins.setLeft(BigInteger.valueOf(MARGIN));
    margins.setRight(BigInteger.valueOf(MARGIN));
    margins.setHeader(BigInteger.valueOf(EDGE));
    margins.setFooter(BigInteger.valueOf(EDGE));
    margins.setGutter(BigInteger.ZERO);
  }
}
