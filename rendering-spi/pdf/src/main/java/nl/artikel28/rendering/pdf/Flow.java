package nl.artikel28.rendering.pdf;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
import nl.artikel28.rendering.spi.Messages;
import nl.artikel28.rendering.spi.RenderContext;

/** Writes the blocks of a document, with the tags that a reader hears them by. */
final class Flow extends Tables {

  private static final String CHOSEN = "\u2612";
  private static final String NOT_CHOSEN = "\u2610";

  private final Document document;

  Flow(RenderContext context, FormattingObjects fo, Look look, Anchors anchors, Document document) {
    super(context, fo, look, anchors);
    this.document = document;
  }

  void write() {
    heading(document.title(), look.title(), Look.TITLE_SIZE);
    document.subtitle().ifPresent(this::subtitle);
    blocks(document.content());
  }

  private void subtitle(String words) {
    inSize(Look.SUBTITLE_SIZE, () -> fo.in("block", Look.SUBTITLE, () -> characters(words)));
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
        setLeadsIn(next < blocks.size() && isLedIn(blocks.get(next)));
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
  protected void section(Section section) {
    Style style = anchors.place(section.anchor(), look.heading(depth()));
    heading(section.title(), style, Look.headingSize(depth()));
    blocks(section.content());
  }

  private void heading(String words, Style style, double size) {
    inSize(size, () -> bold(words, style));
  }

  /** Remarks on a clause stand within it, or they would cut the list in two. */
  private void clauses(List<Clause> clauses) {
    list(
        hanging(clauses.stream().map(clause -> clause.numbering().label())),
        clauses.stream().map(this::entry).toList());
  }

  private Entry entry(Clause clause) {
    return new Entry(
        anchors.place(clause.anchor(), Look.CLAUSE),
        () -> characters(clause.numbering().label()),
        () -> blocks(clause.content()),
        clause.provenance());
  }

  @Override
  protected void items(Items items) {
    List<Integer> all = IntStream.range(0, items.items().size()).boxed().toList();
    list(
        hanging(all.stream().map(items::label)),
        kept(all.stream().map(each -> entry(items.label(each), items.items().get(each)))));
  }

  private Entry entry(String label, Items.Item item) {
    return new Entry(
        Look.ITEM, () -> characters(label), () -> blocks(item.content()), item.provenance());
  }

  @Override
  protected void choices(Choices choices) {
    list(hanging(Stream.of(CHOSEN)), kept(choices.options().stream().map(this::entry)));
  }

  private Entry entry(Choices.Option option) {
    return new Entry(
        Look.ITEM,
        () -> box(option.chosen()),
        () -> paragraph(new Paragraph(option.content(), Provenance.NONE)),
        option.provenance());
  }

  private void box(boolean chosen) {
    Messages messages = context().messages();
    fo.in(
        "inline",
        Look.heardAs(chosen ? messages.chosen() : messages.notChosen()),
        () -> characters(chosen ? CHOSEN : NOT_CHOSEN));
  }

  @Override
  protected void terms(Terms terms) {
    terms(terms.entries(), Look.ITEM);
  }

  private void terms(List<Terms.Entry> entries, Style style) {
    list(
        hangingNames(entries.stream().map(Terms.Entry::name)),
        kept(entries.stream().map(each -> entry(each, style))));
  }

  private Entry entry(Terms.Entry entry, Style style) {
    return new Entry(
        style,
        () -> fo.in("inline", Look.NAME, () -> characters(entry.name())),
        () -> entry.description().forEach(this::paragraph),
        entry.provenance());
  }

  @Override
  protected void callout(Callout callout) {
    String title = context().messages().title(callout);
    fo.in(
        "block",
        Look.callout(callout.tone()),
        () ->
            inWidth(
                width() - Look.NOTE_EDGES,
                () -> {
                  bold(title, Look.CALLOUT_TITLE);
                  blocks(callout.content());
                }));
  }

  @Override
  protected void remark(Remark remark) {
    inSize(
        Look.SMALL_SIZE,
        () ->
            inWidth(
                width() - Look.NOTE_EDGES,
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
            bold(place.party(), Look.PARTY);
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
    double room = width() - Look.contentsIndent(heading.depth()) - Look.PAGE_NUMBERS;
    Style target = Style.of("internal-destination", heading.anchor());
    fo.in(
        "block",
        Look.contentsEntry(heading.depth()),
        () ->
            fo.in(
                "basic-link",
                target.and("fox:alt-text", heading.title()),
                () -> {
                  inWidth(room, () -> characters(heading.title()));
                  fo.empty("leader", Look.CONTENTS_LEADER);
                  fo.empty(
                      "page-number-citation", Look.PAGE_NUMBER.and("ref-id", heading.anchor()));
                }));
  }

  @Override
  protected void pageBreak() {
    fo.empty("block", Look.PAGE_BREAK);
  }
}
