package nl.artikel28.rendering.docx;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import nl.artikel28.rendering.document.Block;
import nl.artikel28.rendering.document.Callout;
import nl.artikel28.rendering.document.Choices;
import nl.artikel28.rendering.document.Clause;
import nl.artikel28.rendering.document.Contents;
import nl.artikel28.rendering.document.Document;
import nl.artikel28.rendering.document.Heading;
import nl.artikel28.rendering.document.Items;
import nl.artikel28.rendering.document.Numbering;
import nl.artikel28.rendering.document.Numbering.Scheme;
import nl.artikel28.rendering.document.Paragraph;
import nl.artikel28.rendering.document.Section;
import nl.artikel28.rendering.spi.RenderContext;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Writes the text of a document. */
final class BodyWriter extends TableWriter {

  private static final String LIST = "ListParagraph";

  private final Document document;
  private final Lists lists;
  private final Counters counters;

  BodyWriter(RenderContext context, XWPFDocument word, Document document) {
    super(context, word);
    this.document = document;
    this.lists = new Lists(word.createNumbering());
    this.counters = new Counters(lists);
  }

  void write() {
    Checkbox.announce(word);
    line("Title", document.title());
    document.subtitle().ifPresent(subtitle -> line("Subtitle", subtitle));
    walk(document.content());
  }

  @Override
  protected void contents(Contents contents) {
    List<Heading> headings =
        document.outline().stream().filter(it -> it.depth() <= contents.depth()).toList();
    if (!headings.isEmpty()) {
      line("TOCHeading", contents.heading());
      new ContentsField(paragraphs, bookmarks).write(headings, contents.depth());
    }
  }

  @Override
  protected void section(Section section) {
    paragraphs.remarks(section.provenance().remarks());
    paragraphs.anchor(section.anchor());
    Optional<Numbering> number = section.numbering();
    boolean counted = number.filter(this::headsItsStyle).filter(counters::comeTo).isPresent();
    String style =
        number
            .filter(this::headsItsStyle)
            .map(it -> Counters.style(it.scheme()))
            .orElse(Look.heading(depth()));
    paragraphs.write(
        style,
        heading -> {
          if (number.isPresent() && !counted) {
            Mark.uncounted(heading);
          }
          Runs.text(heading.addNewR(), counted ? section.heading() : section.title());
        });
    walk(section.content());
  }

  private boolean headsItsStyle(Numbering numbering) {
    return numbering.scheme() == Scheme.ARTICLE || numbering.scheme() == Scheme.ANNEX;
  }

  @Override
  protected void clause(Clause clause) {
    paragraphs.remarks(clause.provenance().remarks());
    paragraphs.anchor(clause.anchor());
    hung(mark(clause.numbering()), Counters.CLAUSE_STEPS, clause.content());
  }

  private Mark mark(Numbering numbering) {
    String style = Counters.style(numbering.scheme());
    return counters.comeTo(numbering)
        ? Mark.counted(style)
        : text(style, numbering.label(), Counters.CLAUSE_STEPS);
  }

  @Override
  protected void items(Items items) {
    paragraphs.remarks(items.provenance().remarks());
    paragraphs.keepWithNext();
    int level = Math.min(paragraphs.indent(), Lists.DEEPEST);
    BigInteger list = lists.begin(items.marker(), level);
    for (int i = 0; i < items.items().size(); i++) {
      Items.Item item = items.items().get(i);
      paragraphs.remarks(item.provenance().remarks());
      boolean counted = Lists.comesTo(items.marker(), i);
      hung(
          counted ? Mark.listed(listStyle(), list, level) : text(listStyle(), items.label(i), 1),
          1,
          item.content());
    }
  }

  @Override
  protected void choices(Choices choices) {
    paragraphs.remarks(choices.provenance().remarks());
    paragraphs.keepWithNext();
    for (Choices.Option option : choices.options()) {
      paragraphs.remarks(option.provenance().remarks());
      paragraphs.mark(
          Mark.hung(listStyle(), paragraphs.indent(), 1, it -> controls.box(it, option)));
      paragraphs.write(place -> line(place, option.content()));
    }
  }

  /** Lists within a note look like the note. */
  private String listStyle() {
    return paragraphs.style().equals(Paragraphs.NORMAL) ? LIST : paragraphs.style();
  }

  private Mark text(String style, String label, int steps) {
    return Mark.hung(style, paragraphs.indent(), steps, it -> Runs.text(it.addNewR(), label));
  }

  /** Writes blocks with a mark before the first of them, or before nothing when it has no words. */
  private void hung(Mark mark, int steps, List<Block> content) {
    paragraphs.mark(mark);
    if (content.isEmpty() || !(content.get(0) instanceof Paragraph)) {
      paragraph(Paragraph.of(""));
    }
    paragraphs.indented(steps, () -> walk(content));
  }

  @Override
  protected void callout(Callout callout) {
    paragraphs.remarks(callout.provenance().remarks());
    String title = context().messages().title(callout);
    paragraphs.styled(
        Look.callout(callout.tone()),
        () -> {
          paragraphs.write(place -> Runs.styled(place.addNewR(), "Strong", title));
          paragraphs.keepWithNext();
          walk(callout.content());
        });
    gap();
  }

  @Override
  protected void pageBreak() {
    paragraphs.newPage();
  }
}
