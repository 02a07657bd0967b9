package nl.artikel28.rendering.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.artikel28.rendering.BlockWalker;
import nl.artikel28.rendering.RenderContext;
import nl.artikel28.rendering.document.Block;
import nl.artikel28.rendering.document.Callout;
import nl.artikel28.rendering.document.Choices;
import nl.artikel28.rendering.document.Clause;
import nl.artikel28.rendering.document.Document;
import nl.artikel28.rendering.document.Items;
import nl.artikel28.rendering.document.Paragraph;
import nl.artikel28.rendering.document.Provenance;
import nl.artikel28.rendering.document.Section;
import nl.artikel28.rendering.document.Signatures;
import nl.artikel28.rendering.document.Table;
import nl.artikel28.rendering.document.Terms;

/** Writes lines of at most 80 characters; what belongs to a number or a name hangs beside it. */
final class TextWriter extends BlockWalker {

  private static final int WIDTH = 80;
  private static final int STEP = 4;

  private final StringBuilder page = new StringBuilder();
  private final StringBuilder line = new StringBuilder();
  private int indent;
  private String label = "";

  TextWriter(RenderContext context) {
    super(context);
  }

  void write(Document document, OutputStream out) throws IOException {
    underlined(document.title(), '=');
    document.subtitle().ifPresent(subtitle -> paragraph(Paragraph.of(subtitle)));
    walk(document.content());
    out.write(page.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void underlined(String words, char stroke) {
    page.append(page.length() == 0 ? "" : "\n").append(words).append('\n');
    page.append(String.valueOf(stroke).repeat(Math.min(WIDTH, words.length()))).append("\n\n");
  }

  @Override
  protected void characters(String text) {
    line.append(text);
  }

  @Override
  protected void paragraph(Paragraph paragraph) {
    print(words(paragraph));
    page.append('\n');
  }

  private String words(Paragraph paragraph) {
    line(paragraph.content());
    String words = line.toString().strip();
    line.setLength(0);
    return words;
  }

  /** Breaks a paragraph at spaces; a longer word stands alone and whole. */
  private void print(String text) {
    StringBuilder row = new StringBuilder(label);
    row.append(" ".repeat(Math.max(0, indent - label.length())));
    label = "";
    int start = row.length();
    for (String word : text.split(" +", -1)) {
      if (row.length() > start && row.length() + 1 + word.length() > WIDTH) {
        page.append(row.toString().stripTrailing()).append('\n');
        row = new StringBuilder(" ".repeat(indent));
        start = indent;
      }
      row.append(row.length() > start ? " " : "").append(word);
    }
    page.append(row.toString().stripTrailing()).append('\n');
  }

  /** Writes blocks with a label in the margin of their first line. */
  private void hanging(String hung, int width, List<? extends Block> content) {
    String margin = label + " ".repeat(Math.max(0, indent - label.length()));
    label = margin + hung + " ";
    indent += width;
    if (content.isEmpty() || !(content.get(0) instanceof Paragraph)) {
      print("");
    }
    walk(content);
    indent -= width;
  }

  @Override
  protected void section(Section section) {
    underlined(section.title(), depth() == 1 ? '=' : '-');
    walk(section.content());
  }

  @Override
  protected void clause(Clause clause) {
    hanging(clause.numbering().label(), STEP + 2, clause.content());
  }

  @Override
  protected void items(Items items) {
    for (int i = 0; i < items.items().size(); i++) {
      Items.Item item = items.items().get(i);
      hanging(items.label(i), STEP, item.content());
      remarks(item.provenance());
    }
  }

  @Override
  protected void choices(Choices choices) {
    for (Choices.Option option : choices.options()) {
      Paragraph text = new Paragraph(option.content(), Provenance.NONE);
      hanging(option.chosen() ? "[x]" : "[ ]", STEP, List.of(text));
      remarks(option.provenance());
    }
  }

  @Override
  protected void table(Table table) {
    print(table.caption());
    page.append('\n');
    for (Table.Row row : table.rows()) {
      for (int i = 0; i < row.cells().size(); i++) {
        entry(table.columns().get(i).heading(), row.cells().get(i).paragraphs(), i > 0);
      }
      page.append('\n');
      remarks(row.provenance());
    }
  }

  @Override
  protected void terms(Terms terms) {
    for (Terms.Entry entry : terms.entries()) {
      entry(entry.name(), entry.description(), false);
      remarks(entry.provenance());
    }
    page.append('\n');
  }

  @Override
  protected void signatures(Signatures signatures) {
    for (Signatures.Place place : signatures.places()) {
      print(place.party());
      for (Terms.Entry entry : place.lines()) {
        entry(entry.name(), entry.description(), true);
        remarks(entry.provenance());
      }
      page.append('\n');
      remarks(place.provenance());
    }
  }

  /** A name with what belongs to it, without empty lines between. */
  private void entry(String name, List<Paragraph> description, boolean inset) {
    indent += inset ? STEP : 0;
    String hung = name + ": ";
    if (description.isEmpty()) {
      print(hung);
    }
    for (Paragraph paragraph : description) {
      print(hung + words(paragraph));
      hung = "";
      remarks(paragraph.provenance());
    }
    indent -= inset ? STEP : 0;
  }

  @Override
  protected void callout(Callout callout) {
    print(context().messages().title(callout));
    page.append('\n');
    indent += STEP;
    walk(callout.content());
    indent -= STEP;
  }
}
