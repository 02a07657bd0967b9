package nl.artikel28.rendering.pdf;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.artikel28.rendering.Messages;
import nl.artikel28.rendering.RenderContext;
import nl.artikel28.rendering.document.Block;
import nl.artikel28.rendering.document.Callout;
import nl.artikel28.rendering.document.Choices;
import nl.artikel28.rendering.document.Clause;
import nl.artikel28.rendering.document.Contents;
import nl.artikel28.rendering.document.Document;
import nl.artikel28.rendering.document.Heading;
import nl.artikel28.rendering.document.Items;
import nl.artikel28.rendering.document.Paragraph;
import nl.artikel28.rendering.document.Provenance;
import nl.artikel28.rendering.document.Remark;
import nl.artikel28.rendering.document.Section;
import nl.artikel28.rendering.document.Signatures;
import nl.artikel28.rendering.document.Table;
import nl.artikel28.rendering.document.Terms;

/** Writes the blocks of a document, with the tags that a reader hears them by. */
final class Flow extends Lines {

  private static final String CHOSEN = "\u2612";
  private static final String NOT_CHOSEN = "\u2610";

  private final FormattingObjects fo;
  private final Look look;
  private final Anchors anchors;
  private final Document document;
  private Style paragraph = Look.PARAGRAPH;
  private boolean leadsIn;

  Flow(RenderContext context, FormattingObjects fo, Look look, Anchors anchors, Document document) {
    super(context, fo, look, anchors);
    this.fo = fo;
    this.look = look;
    this.anchors = anchors;
    this.document = document;
  }

  void write() {
    heading(document.title(), look.title(), Look.TITLE_SIZE);
    document.subtitle().ifPresent(words -> heading(words, Look.SUBTITLE, Look.SUBTITLE_SIZE));
    blocks(document.content());
  }

  /** Walks through blocks; clauses that follow each other are one list. */
  private void blocks(List<? extends Block> blocks) {
    int next;
    for (int at = 0; at < blocks.size(); at = next) {
      next = at;
      while (next < blocks.size() && blocks.get(next) instanceof Clause) {
        next++;
      }
      if (next > at) {
        clauses(blocks.subList(at, next).stream().map(Clause.class::cast).toList());
      } else {
        next = at + 1;
        leadsIn = next < blocks.size() && isLedIn(blocks.get(next));
        walk(blocks.subList(at, next));
      }
    }
  }

  private static boolean isLedIn(Block block) {
    return block instanceof Items
        || block instanceof Choices
        || block instanceof Terms
        || block instanceof Table
        || block instanceof Signatures;
  }

  @Override
  protected void paragraph(Paragraph words) {
    Style style = leadsIn ? paragraph.and(Look.KEEP_WITH_NEXT) : paragraph;
    leadsIn = false;
    fo.in(
        "block",
        isBlank(words) ? style.and(Look.WRITING_LINE) : style,
        () -> runs(words.content()));
  }

  @Override
  protected void section(Section section) {
    Style style = anchors.place(section.anchor(), look.heading(depth()));
    heading(section.title(), style, Look.headingSize(depth()));
    blocks(section.content());
  }

  private void heading(String words, Style style, double size) {
    inSize(size, () -> fo.in("block", style, () -> characters(words)));
  }

  /** Remarks on a clause stand within it, or they would cut the list in two. */
  private void clauses(List<Clause> clauses) {
    list(
        hang(clauses.stream().map(clause -> clause.numbering().label())),
        clauses.stream()
            .map(
                clause ->
                    new Entry(
                        anchors.place(clause.anchor(), Look.CLAUSE),
                        () -> characters(clause.numbering().label()),
                        () -> blocks(clause.content()),
                        clause.provenance())));
  }

  @Override
  protected void items(Items items) {
    List<Items.Item> all = items.items();
    list(
        hang(IntStream.range(0, all.size()).mapToObj(items::label)),
        IntStream.range(0, all.size())
            .mapToObj(
                index ->
                    new Entry(
                        Look.ITEM,
                        () -> characters(items.label(index)),
                        () -> blocks(all.get(index).content()),
                        all.get(index).provenance())));
  }

  @Override
  protected void choices(Choices choices) {
    list(
        hang(Stream.of(CHOSEN)),
        choices.options().stream()
            .map(
                option ->
                    new Entry(
                        Look.ITEM,
                        () -> box(option.chosen()),
                        () -> paragraph(new Paragraph(option.content(), Provenance.NONE)),
                        option.provenance())));
  }

  private void box(boolean chosen) {
    Messages messages = context().messages();
    fo.in(
        "inline",
        Style.of("fox:abbreviation", chosen ? messages.chosen() : messages.notChosen()),
        () -> characters(chosen ? CHOSEN : NOT_CHOSEN));
  }

  @Override
  protected void terms(Terms terms) {
    terms(terms.entries(), Look.ITEM);
  }

  private void terms(List<Terms.Entry> entries, Style style) {
    list(
        width() * Look.NAMES,
        entries.stream()
            .map(
                entry ->
                    new Entry(
                        style,
                        () -> fo.in("inline", Look.NAME, () -> characters(entry.name())),
                        () -> entry.description().forEach(this::paragraph),
                        entry.provenance())));
  }

  private double hang(Stream<String> labels) {
    double widest = labels.mapToDouble(this::measure).max().orElse(0) + Look.GUTTER;
    return Math.min(Math.max(Look.LEAST_HANG, widest), width() / 2);
  }

  private void list(double hang, Stream<Entry> entries) {
    List<Entry> all = entries.toList();
    if (!all.isEmpty()) {
      fo.in("list-block", Look.list(hang), () -> all.forEach(entry -> entry(entry, hang)));
    }
  }

  private void entry(Entry entry, double hang) {
    fo.in(
        "list-item",
        entry.style(),
        () -> {
          fo.in(
              "list-item-label",
              Look.LABEL_PLACE,
              () -> inWidth(hang - Look.GUTTER, () -> fo.in("block", Style.NONE, entry.label())));
          fo.in(
              "list-item-body",
              Look.TEXT_PLACE,
              () ->
                  inWidth(
                      width() - hang,
                      () ->
                          filled(
                              () -> {
                                entry.text().run();
                                remarks(entry.provenance());
                              })));
        });
  }

  /** Some objects must hold a block. */
  private void filled(Runnable content) {
    int before = fo.written();
    content.run();
    if (fo.written() == before) {
      fo.empty("block", Look.ARTIFACT);
    }
  }

  @Override
  protected void table(Table table) {
    fo.in("block", Look.CAPTION, () -> characters(table.caption()));
    if (!table.columns().isEmpty()) {
      inSize(Look.TABLE_SIZE, () -> grid(table));
    }
  }

  private void grid(Table table) {
    double[] widths = new Columns(table, width(), this::measure).widths();
    fo.in(
        "table",
        Look.table(width()),
        () -> {
          for (int i = 0; i < widths.length; i++) {
            boolean heads = i == 0 && table.rowHeaders();
            fo.empty("table-column", Look.column(widths[i], heads));
          }
          fo.in("table-header", Look.ROWS, () -> headings(table.columns(), widths));
          fo.in("table-body", Look.ROWS, () -> rows(table, widths));
        });
  }

  private void headings(List<Table.Column> columns, double[] widths) {
    fo.in(
        "table-row",
        Look.TOGETHER,
        () -> {
          for (int i = 0; i < widths.length; i++) {
            String heading = columns.get(i).heading();
            cell(look.headingCell(), widths[i], () -> paragraph(Paragraph.of(heading)));
          }
        });
  }

  private void rows(Table table, double[] widths) {
    for (Table.Row row : table.rows()) {
      fo.in("table-row", Look.TOGETHER, () -> row(row, widths, table.rowHeaders()));
    }
    if (table.rows().isEmpty()) {
      Style whole = Look.CELL.and("number-columns-spanned", String.valueOf(widths.length));
      fo.in("table-row", Style.NONE, () -> cell(whole, width(), () -> {}));
    }
  }

  /** Remarks on a row stand in its last cell. */
  private void row(Table.Row row, double[] widths, boolean headed) {
    for (int i = 0; i < widths.length; i++) {
      List<Paragraph> paragraphs = row.cells().get(i).paragraphs();
      boolean last = i == widths.length - 1;
      cell(
          i == 0 && headed ? Look.CELL.and(Look.STRONG) : Look.CELL,
          widths[i],
          () -> {
            paragraphs.forEach(this::paragraph);
            if (last) {
              remarks(row.provenance());
            }
          });
    }
  }

  private void cell(Style style, double width, Runnable content) {
    Style outside = paragraph;
    paragraph = Look.CELL_TEXT;
    fo.in("table-cell", style, () -> inWidth(width - Look.EDGES, () -> filled(content)));
    paragraph = outside;
  }

  @Override
  protected void callout(Callout callout) {
    String title = context().messages().title(callout);
    fo.in(
        "block",
        Look.callout(callout.tone()),
        () ->
            inWidth(
                width() - Look.EDGES,
                () -> {
                  fo.in("block", Look.CALLOUT_TITLE, () -> characters(title));
                  blocks(callout.content());
                }));
  }

  @Override
  protected void remark(Remark remark) {
    inSize(
        Look.SMALL_SIZE,
        () ->
            inWidth(
                width() - Look.EDGES,
                () ->
                    fo.in(
                        "block",
                        Look.remark(remark.tone()),
                        () -> characters(context().messages().line(remark)))));
  }

  @Override
  protected void signatures(Signatures signatures) {
    fo.in(
        "block",
        Look.SIGNATURES,
        () -> {
          for (Signatures.Place place : signatures.places()) {
            fo.in("block", Look.PARTY, () -> characters(place.party()));
            terms(place.lines(), Look.SIGNATURE_LINE);
            remarks(place.provenance());
          }
        });
  }

  @Override
  protected void contents(Contents contents) {
    List<Heading> shown =
        document.outline().stream().filter(each -> each.depth() <= contents.depth()).toList();
    if (shown.isEmpty()) {
      return;
    }
    int depth = depth() + 1;
    heading(contents.heading(), look.heading(depth), Look.headingSize(depth));
    fo.in("block", Look.CONTENTS, () -> shown.forEach(this::contentsEntry));
  }

  private void contentsEntry(Heading heading) {
    Style link =
        Style.of("internal-destination", heading.anchor(), "fox:alt-text", heading.title());
    fo.in(
        "block",
        Look.contentsEntry(heading.depth()),
        () ->
            fo.in(
                "basic-link",
                link,
                () -> {
                  characters(heading.title());
                  fo.empty("leader", Look.CONTENTS_LEADER);
                  fo.empty(
                      "page-number-citation", Look.PAGE_NUMBER.and("ref-id", heading.anchor()));
                }));
  }

  @Override
  protected void pageBreak() {
    fo.empty("block", Look.PAGE_BREAK);
  }

  /** One item of a list. */
  private record Entry(Style style, Runnable label, Runnable text, Provenance provenance) {}
}
