package nl.artikel28.rendering.docx;

import java.util.List;
import nl.artikel28.rendering.document.Blank;
import nl.artikel28.rendering.document.CrossReference;
import nl.artikel28.rendering.document.Emphasis;
import nl.artikel28.rendering.document.Inline;
import nl.artikel28.rendering.document.LanguageSpan;
import nl.artikel28.rendering.document.Link;
import nl.artikel28.rendering.document.Paragraph;
import nl.artikel28.rendering.document.Remark;
import nl.artikel28.rendering.document.Strong;
import nl.artikel28.rendering.spi.BlockWalker;
import nl.artikel28.rendering.spi.RenderContext;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/** Writes what stands within a line. */
abstract class LineWriter extends BlockWalker {

  final XWPFDocument word;
  final Bookmarks bookmarks = new Bookmarks();
  final ContentControls controls = new ContentControls();
  final Paragraphs paragraphs;
  private CTP current = CTP.Factory.newInstance();

  LineWriter(RenderContext context, XWPFDocument word) {
    super(context);
    this.word = word;
    this.paragraphs =
        new Paragraphs(
            () -> word.getDocument().getBody().addNewP(), bookmarks, new Comments(context, word));
  }

  @Override
  protected final void paragraph(Paragraph paragraph) {
    paragraphs.remarks(paragraph.provenance().remarks());
    paragraphs.write(place -> line(place, paragraph.content()));
  }

  /** Writes a line in a paragraph. */
  final void line(CTP paragraph, List<Inline> line) {
    current = paragraph;
    line(line);
  }

  /** Writes a line of ordinary text in a style of its own. */
  final void line(String style, String text) {
    paragraphs.write(style, place -> Runs.text(place.addNewR(), text));
  }

  /**
   * A remark stands already in the margin of the first words of its block; when the block had no
   * words, it gets a line of its own.
   */
  @Override
  protected final void remark(Remark remark) {
    if (paragraphs.remarksWait()) {
      paragraph(Paragraph.of(""));
    }
  }

  @Override
  protected final void characters(String text) {
    Runs.text(current.addNewR(), text);
  }

  @Override
  protected final void strong(Strong strong) {
    Runs.styled(current.addNewR(), "Strong", strong.text());
  }

  @Override
  protected final void emphasis(Emphasis emphasis) {
    Runs.styled(current.addNewR(), "Emphasis", emphasis.text());
  }

  @Override
  protected final void blank(Blank blank) {
    controls.field(current, blank);
  }

  @Override
  protected final void crossReference(CrossReference reference) {
    CTHyperlink link = current.addNewHyperlink();
    link.setAnchor(bookmarks.name(reference.anchor()));
    Runs.styled(link.addNewR(), "CrossReference", reference.label());
  }

  @Override
  protected final void link(Link outside) {
    CTHyperlink link = current.addNewHyperlink();
    link.setId(
        word.getPackagePart()
            .addExternalRelationship(
                outside.target().toString(), XWPFRelation.HYPERLINK.getRelation())
            .getId());
    Runs.styled(link.addNewR(), "Hyperlink", outside.text());
  }

  @Override
  protected final void languageSpan(LanguageSpan span) {
    CTR run = current.addNewR();
    CTLanguage language = run.addNewRPr().addNewLang();
    String tag = Look.tag(span.language());
    language.setVal(tag);
    language.setEastAsia(tag);
    language.setBidi(tag);
    Runs.text(run, span.text());
  }
}
