package nl.artikel28.rendering.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.artikel28.rendering.document.Remark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;

/**
 * Makes paragraphs in the place where text is being written. What belongs to the first words of a
 * block waits here until they come: its mark, the name by which references mean it, the remarks on
 * it.
 */
final class Paragraphs {

  /** The style of ordinary text. */
  static final String NORMAL = "Normal";

  private final Bookmarks bookmarks;
  private final Comments comments;

  private Supplier<CTP> place;
  private String style = NORMAL;
  private int indent;
  private boolean together;

  private Optional<Mark> mark = Optional.empty();
  private Optional<String> anchor = Optional.empty();
  private List<Remark> remarks = new ArrayList<>();
  private boolean newPage;

  private CTPPr last = CTPPr.Factory.newInstance();

  Paragraphs(Supplier<CTP> place, Bookmarks bookmarks, Comments comments) {
    this.place = place;
    this.bookmarks = bookmarks;
    this.comments = comments;
  }

  /** Writes a paragraph of the text that is being written. */
  void write(Consumer<CTP> words) {
    Optional<Mark> first = mark;
    mark = Optional.empty();
    write(
        first.map(Mark::style).orElse(style),
        paragraph -> {
          first.map(Mark::put).orElse(this::indent).accept(paragraph);
          words.accept(paragraph);
        });
  }

  private void indent(CTP paragraph) {
    if (indent > 0) {
      paragraph.getPPr().addNewInd().setLeft(BigInteger.valueOf(Indent.of(indent)));
    }
  }

  /** Writes a paragraph that is no part of the running text, such as a heading. */
  void write(String ownStyle, Consumer<CTP> words) {
    CTP paragraph = place.get();
    last = paragraph.addNewPPr();
    last.addNewPStyle().setVal(ownStyle);
    if (together) {
      keepWithNext();
    }
    if (newPage) {
      last.addNewPageBreakBefore();
    }
    newPage = false;
    Optional<BigInteger> bookmark = bookmarks.begin(paragraph, anchor);
    anchor = Optional.empty();
    List<BigInteger> begun = comments.begin(paragraph, remarks);
    remarks = new ArrayList<>();
    words.accept(paragraph);
    comments.end(paragraph, begun);
    bookmarks.end(paragraph, bookmark);
  }

  /** Lets a mark wait for the next paragraph of the text. */
  void mark(Mark next) {
    mark = Optional.of(next);
  }

  /** Lets the name by which references mean the next paragraph wait for it. */
  void anchor(String next) {
    anchor = Optional.of(next);
  }

  /** Lets remarks wait for the next paragraph. */
  void remarks(List<Remark> next) {
    remarks.addAll(next);
  }

  /** {@return whether remarks wait still} */
  boolean remarksWait() {
    return !remarks.isEmpty();
  }

  /** Begins a page with the next paragraph. */
  void newPage() {
    newPage = true;
  }

  /** Keeps the paragraph that was written last on the page of what follows. */
  void keepWithNext() {
    if (!last.isSetKeepNext()) {
      last.addNewKeepNext();
    }
  }

  /** {@return how many steps the text stands to the right} */
  int indent() {
    return indent;
  }

  /** {@return the style of the text} */
  String style() {
    return style;
  }

  /** Writes text further to the right. */
  void indented(int steps, Runnable text) {
    indent += steps;
    text.run();
    indent -= steps;
  }

  /** Writes text in another style. */
  void styled(String other, Runnable text) {
    String before = style;
    style = other;
    text.run();
    style = before;
  }

  /** Writes text in another place, such as a cell. */
  void in(Supplier<CTP> other, Runnable text) {
    Supplier<CTP> before = place;
    int steps = indent;
    place = other;
    indent = 0;
    text.run();
    place = before;
    indent = steps;
  }

  /** Writes text on one page, which is that of what follows. */
  void together(Runnable text) {
    together = true;
    text.run();
    together = false;
  }
}
