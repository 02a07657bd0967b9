package nl.artikel28.rendering.html;

import java.util.List;
import java.util.Locale;
import nl.artikel28.rendering.document.Block;
import nl.artikel28.rendering.document.Callout;
import nl.artikel28.rendering.document.Choices;
import nl.artikel28.rendering.document.Clause;
import nl.artikel28.rendering.document.Contents;
import nl.artikel28.rendering.document.Document;
import nl.artikel28.rendering.document.Inline;
import nl.artikel28.rendering.document.Items;
import nl.artikel28.rendering.document.Paragraph;
import nl.artikel28.rendering.document.Remark;
import nl.artikel28.rendering.document.Section;
import nl.artikel28.rendering.document.Signatures;
import nl.artikel28.rendering.document.Table;
import nl.artikel28.rendering.document.Terms;
import nl.artikel28.rendering.document.Tone;
import nl.artikel28.rendering.spi.RenderContext;

/** Writes blocks. */
final class HtmlWriter extends HtmlLine {

  /** What our own names begin with; an anchor of a document begins with a letter. */
  static final String OWN = "_";

  private static final int LEAST_HEADING = 6;

  private final Document document;
  private String label = "";
  private int ids;

  HtmlWriter(RenderContext context, Document document, Markup page) {
    super(context, page);
    this.document = document;
  }

  void write(List<Block> blocks) {
    walk(blocks);
  }

  private String newId(String kind) {
    ids++;
    return OWN + kind + "-" + ids;
  }

  private void begin(String element, String... attributes) {
    page().open(element, attributes).newLine();
  }

  private void end(String element) {
    page().close(element).newLine();
  }

  @Override
  protected void paragraph(Paragraph paragraph) {
    text(paragraph.content(), Attributes.of(paragraph.provenance()));
  }

  private void text(List<Inline> content, String... attributes) {
    page().open("p", attributes);
    page().raw(label);
    label = "";
    line(content);
    end("p");
  }

  /** Writes blocks with a label in the margin of their first line. */
  private void labelled(String markup, List<? extends Block> content) {
    label = markup;
    if (content.isEmpty() || !(content.get(0) instanceof Paragraph)) {
      text(List.of(), "class", "bare");
    }
    walk(content);
  }

  private static String label(String kind, String words) {
    return new Markup().element("span", words, "class", kind).text(" ").toString();
  }

  @Override
  protected void section(Section section) {
    // A section without a heading element is none to those who go by headings.
    String element = depth() < LEAST_HEADING ? "section" : "div";
    begin(element, Attributes.of(section.provenance(), "id", section.anchor()));
    String number = section.numbering().map(it -> label("number", it.label())).orElse("");
    heading(depth() + 1, number, section.heading());
    walk(section.content());
    end(element);
  }

  /** HTML has six levels of headings; deeper ones say their level themselves. */
  private void heading(int level, String number, String words, String... attributes) {
    boolean known = level <= LEAST_HEADING;
    String element = known ? "h" + level : "p";
    String[] all =
        known
            ? attributes
            : Attributes.with(attributes, "role", "heading", "aria-level", String.valueOf(level));
    page().open(element, all).raw(number).text(words);
    end(element);
  }

  @Override
  protected void clause(Clause clause) {
    begin("div", Attributes.of(clause.provenance(), "class", "clause", "id", clause.anchor()));
    labelled(label("number", clause.numbering().label()), clause.content());
    end("div");
  }

  @Override
  protected void items(Items items) {
    if (items.items().isEmpty()) {
      return;
    }
    boolean bullets = items.marker() == Items.Marker.BULLET;
    String element = bullets ? "ul" : "ol";
    begin(element, Attributes.of(items.provenance(), "class", bullets ? "" : "labelled"));
    for (int i = 0; i < items.items().size(); i++) {
      Items.Item item = items.items().get(i);
      begin("li", Attributes.of(item.provenance()));
      if (bullets) {
        walk(item.content());
      } else {
        labelled(label("label", items.label(i)), item.content());
      }
      remarks(item.provenance());
      end("li");
    }
    end(element);
  }

  @Override
  protected void choices(Choices choices) {
    if (choices.options().isEmpty()) {
      return;
    }
    begin("ul", Attributes.of(choices.provenance(), "class", "choices"));
    for (Choices.Option option : choices.options()) {
      begin("li", Attributes.of(option.provenance()));
      label = mark(option.chosen());
      text(option.content());
      remarks(option.provenance());
      end("li");
    }
    end("ul");
  }

  private String mark(boolean chosen) {
    String words = chosen ? context().messages().chosen() : context().messages().notChosen();
    return new Markup()
        .element("span", chosen ? "\u2612" : "\u2610", "class", "label", "aria-hidden", "true")
        .text(" ")
        .element("span", words + ": ", "class", "hidden")
        .toString();
  }

  @Override
  protected void table(Table table) {
    if (table.columns().isEmpty()) {
      return;
    }
    String caption = newId("table");
    // What is too wide is moved within its own frame, which the keyboard can reach.
    begin("div", "class", "frame", "role", "group", "aria-labelledby", caption, "tabindex", "0");
    begin("table", Attributes.of(table.provenance()));
    page().element("caption", table.caption(), "id", caption).newLine();
    columns(table.columns());
    begin("tbody");
    for (Table.Row row : table.rows()) {
      row(table, row);
    }
    end("tbody");
    end("table");
    end("div");
  }

  private void columns(List<Table.Column> columns) {
    int sum = columns.stream().mapToInt(Table.Column::weight).sum();
    begin("colgroup");
    for (Table.Column column : columns) {
      begin("col", "class", "w" + 5 * Math.round(20f * column.weight() / sum));
    }
    end("colgroup");
    begin("thead");
    begin("tr");
    for (Table.Column column : columns) {
      page().element("th", column.heading(), "scope", "col").newLine();
    }
    end("tr");
    end("thead");
  }

  private void row(Table table, Table.Row row) {
    begin("tr", Attributes.of(row.provenance()));
    int last = row.cells().size() - 1;
    for (int i = 0; i <= last; i++) {
      Table.Cell cell = row.cells().get(i);
      boolean heading = i == 0 && table.rowHeaders() && !cell.paragraphs().isEmpty();
      String element = heading ? "th" : "td";
      begin(element, "scope", heading ? "row" : "");
      walk(cell.paragraphs());
      if (i == last) {
        remarks(row.provenance());
      }
      end(element);
    }
    end("tr");
  }

  @Override
  protected void terms(Terms terms) {
    entries(terms.entries(), Attributes.of(terms.provenance()));
  }

  private void entries(List<Terms.Entry> entries, String... attributes) {
    if (entries.isEmpty()) {
      return;
    }
    begin("dl", attributes);
    for (Terms.Entry entry : entries) {
      begin("div", Attributes.of(entry.provenance()));
      page().element("dt", entry.name()).newLine();
      begin("dd");
      walk(entry.description());
      remarks(entry.provenance());
      end("dd");
      end("div");
    }
    end("dl");
  }

  @Override
  protected void signatures(Signatures signatures) {
    begin("div", Attributes.of(signatures.provenance(), "class", "signatures"));
    for (Signatures.Place place : signatures.places()) {
      begin("div", Attributes.of(place.provenance(), "class", "place"));
      page().element("p", place.party(), "class", "party").newLine();
      entries(place.lines());
      remarks(place.provenance());
      end("div");
    }
    end("div");
  }

  @Override
  protected void callout(Callout callout) {
    String tone = name(callout.tone());
    begin("aside", Attributes.of(callout.provenance(), "role", "note", "class", "callout " + tone));
    page().element("p", context().messages().title(callout), "class", "title").newLine();
    walk(callout.content());
    end("aside");
  }

  @Override
  protected void remark(Remark remark) {
    begin("aside", "role", "note", "class", "remark " + name(remark.tone()));
    String head = (context().messages().word(remark.tone()) + " " + remark.label()).strip();
    page().open("p").element("strong", head).text(" " + remark.text());
    end("p");
    end("aside");
  }

  private static String name(Tone tone) {
    return tone.name().toLowerCase(Locale.ROOT);
  }

  @Override
  protected void contents(Contents contents) {
    if (document.outline().isEmpty()) {
      return;
    }
    String heading = newId("contents");
    begin("nav", "aria-labelledby", heading);
    heading(depth() + 2, "", contents.heading(), "id", heading);
    outline(document.content(), contents.depth());
    end("nav");
  }

  private void outline(List<Block> blocks, int depth) {
    List<Section> sections =
        blocks.stream().filter(Section.class::isInstance).map(Section.class::cast).toList();
    if (depth == 0 || sections.isEmpty()) {
      return;
    }
    begin("ol");
    for (Section section : sections) {
      page().open("li").element("a", section.title(), "href", "#" + section.anchor());
      outline(section.content(), depth - 1);
      end("li");
    }
    end("ol");
  }

  @Override
  protected void pageBreak() {
    page().element("div", "", "class", "page-break").newLine();
  }
}
