package nl.artikel28.rendering.docx;

import java.util.List;
import nl.artikel28.rendering.document.Heading;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * A table of contents that is right from the start and that Word can renew. It leads to places and
 * names no pages: nobody but Word knows those, and Word does not look unless it is asked.
 */
final class ContentsField {

  /** The deepest line that has a style of its own. */
  private static final int DEEPEST = 3;

  private final Paragraphs paragraphs;
  private final Bookmarks bookmarks;

  ContentsField(Paragraphs paragraphs, Bookmarks bookmarks) {
    this.paragraphs = paragraphs;
    this.bookmarks = bookmarks;
  }

  void write(List<Heading> headings, int depth) {
    for (int i = 0; i < headings.size(); i++) {
      Heading heading = headings.get(i);
      boolean first = i == 0;
      paragraphs.write(
          "TOC" + Math.min(heading.depth(), DEEPEST),
          line -> {
            if (first) {
              begin(line, depth);
            }
            CTHyperlink link = line.addNewHyperlink();
            link.setAnchor(bookmarks.name(heading.anchor()));
            Runs.text(link.addNewR(), heading.title());
          });
    }
    paragraphs.write(
        "Gap", line -> line.addNewR().addNewFldChar().setFldCharType(STFldCharType.END));
  }

  private static void begin(CTP line, int depth) {
    line.addNewR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
    line.addNewR().addNewInstrText().setStringValue("TOC \\o \"1-" + depth + "\" \\n \\h \\z \\u");
    line.addNewR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
  }
}
