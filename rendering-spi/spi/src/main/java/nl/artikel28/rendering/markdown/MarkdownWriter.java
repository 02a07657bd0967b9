package nl.artikel28.rendering.markdown;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
import nl.artikel28.rendering.document.Strong;
import nl.artikel28.rendering.document.Table;
import nl.artikel28.rendering.document.Terms;
import nl.artikel28.rendering.spi.RenderContext;

/** Writes blocks; numbers and letters that Markdown does not count are text. */
final class MarkdownWriter extends MarkdownText {

  private static final String BULLET = "- ";
  private static final String QUOTE = "> ";
  private static final int LEAST_HEADING = 6;

  private final Document document;
  private final Set<String> targets;
  private final MarkdownPage page = new MarkdownPage();

  MarkdownWriter(RenderContext context, Document document) {
    super(context);
    this.document = document;
    this.targets = Targets.of(context, document);
  }

  void write(OutputStream out) throws IOException {
    heading(1, document.title());
    document.subtitle().ifPresent(subtitle -> strong(new Strong(subtitle)));
    page.block(line().take());
    walk(document.content());
    out.write(page.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  protected void paragraph(Paragraph paragraph) {
    line(paragraph.content());
    page.block(line().take());
  }

  private void heading(int level, String words) {
    line().text(words);
    page.block("#".repeat(Math.min(level, LEAST_HEADING)) + " " + line().take());
  }

  private void anchor(String name) {
    if (targets.contains(name)) {
      line().markup("<a id=\"" + name + "\"></a>");
    }
  }

  /** Writes blocks after what is in the line already; alone when they begin otherwise. */
  private void labelled(List<? extends Block> content) {
    line().markup(" ");
    if (content.isEmpty() || !(content.get(0) instanceof Paragraph)) {
      page.block(line().take());
    }
    walk(content);
  }

  @Override
  protected void section(Section section) {
    anchor(section.anchor());
    heading(depth() + 1, section.title());
    walk(section.content());
  }

  @Override
  protected void clause(Clause clause) {
    anchor(clause.anchor());
    line().marked(STRONG, clause.numbering().label());
    labelled(clause.content());
  }

  @Override
  protected void items(Items items) {
    if (items.items().isEmpty()) {
      return;
    }
    String kind = items.marker() == Items.Marker.NUMBER ? "1." : BULLET;
    page.beginList(kind);
    for (int i = 0; i < items.items().size(); i++) {
      Items.Item item = items.items().get(i);
      String marker = kind.equals(BULLET) ? BULLET : items.label(i) + " ";
      String room = " ".repeat(marker.length());
      page.begin(marker, room);
      if (items.marker() == Items.Marker.LETTER) {
        line().text(items.label(i));
        labelled(item.content());
      } else {
        walk(item.content());
      }
      if (item.content().size() <= 1) {
        page.close();
      }
      remarks(item.provenance());
      page.end(room);
    }
    page.endList(kind);
  }

  /** Writes an item of a list whose text is in the line already. */
  private void item(Provenance provenance) {
    page.line(line().take());
    remarks(provenance);
  }

  @Override
  protected void choices(Choices choices) {
    if (choices.options().isEmpty()) {
      return;
    }
    page.beginList(BULLET);
    for (Choices.Option option : choices.options()) {
      page.begin(BULLET, "  ");
      line().markup(option.chosen() ? "[x] " : "[ ] ");
      line(option.content());
      item(option.provenance());
      page.end("  ");
    }
    page.endList(BULLET);
  }

  @Override
  protected void terms(Terms terms) {
    entries(terms.entries());
  }

  private void entries(List<Terms.Entry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    page.beginList(BULLET);
    for (Terms.Entry entry : entries) {
      page.begin(BULLET, "  ");
      line().marked(STRONG, entry.name() + ":");
      labelled(entry.description());
      if (entry.description().size() <= 1) {
        page.close();
      }
      remarks(entry.provenance());
      page.end("  ");
    }
    page.endList(BULLET);
  }

  @Override
  protected void signatures(Signatures signatures) {
    for (Signatures.Place place : signatures.places()) {
      line().marked(STRONG, place.party());
      page.block(line().take());
      entries(place.lines());
      remarks(place.provenance());
    }
  }

  @Override
  protected void table(Table table) {
    line().marked(STRONG, table.caption());
    page.block(line().take());
    if (table.columns().isEmpty()) {
      return;
    }
    row(table.columns().stream().map(column -> Escaping.text(column.heading())).toList());
    row(Collections.nCopies(table.columns().size(), "---"));
    for (Table.Row row : table.rows()) {
      List<String> cells = row.cells().stream().map(this::cell).collect(Collectors.toList());
      cells.add(joined(cells.remove(cells.size() - 1), row.provenance()));
      row(cells);
    }
    page.apart();
  }

  private void row(List<String> cells) {
    page.line("| " + String.join(" | ", cells) + " |");
  }

  /** A cell is one line; its paragraphs stand below each other by force. */
  private String cell(Table.Cell cell) {
    String whole = "";
    for (Paragraph paragraph : cell.paragraphs()) {
      line(paragraph.content());
      whole = joined(whole, line().take());
      whole = joined(whole, paragraph.provenance());
    }
    return whole;
  }

  private String joined(String cell, Provenance provenance) {
    String whole = cell;
    for (Remark remark : provenance.remarks()) {
      remarkLine(remark);
      whole = joined(whole, line().take());
    }
    return whole;
  }

  private static String joined(String first, String second) {
    return first + (first.isEmpty() || second.isEmpty() ? "" : "<br>") + second;
  }

  @Override
  protected void callout(Callout callout) {
    page.begin(QUOTE, QUOTE);
    line().marked(STRONG, context().messages().title(callout));
    page.block(line().take());
    walk(callout.content());
    page.end(QUOTE);
    page.apart();
  }

  @Override
  protected void remark(Remark remark) {
    page.apart();
    page.begin(QUOTE, QUOTE);
    remarkLine(remark);
    page.block(line().take());
    page.end(QUOTE);
    page.apart();
  }

  private void remarkLine(Remark remark) {
    String word = context().messages().word(remark.tone());
    line().marked(STRONG, word + " " + remark.label());
    line().text(" " + remark.text());
  }

  @Override
  protected void contents(Contents contents) {
    line().marked(STRONG, contents.heading());
    page.block(line().take());
    page.beginList(BULLET);
    for (Heading heading : document.outline()) {
      if (heading.depth() <= contents.depth()) {
        link(heading.title(), "#" + heading.anchor());
        page.line("  ".repeat(heading.depth() - 1) + BULLET + line().take());
      }
    }
    page.endList(BULLET);
  }
}
