package nl.artikel28.rendering.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.artikel28.rendering.document.Block;
import nl.artikel28.rendering.document.Callout;
import nl.artikel28.rendering.document.Choices;
import nl.artikel28.rendering.document.Clause;
import nl.artikel28.rendering.document.Document;
import nl.artikel28.rendering.document.Items;
import nl.artikel28.rendering.document.Paragraph;
import nl.artikel28.rendering.document.Provenance;
import nl.artikel28.rendering.document.Remark;
import nl.artikel28.rendering.document.Section;
import nl.artikel28.rendering.document.Signatures;
import nl.artikel28.rendering.document.Table;
import nl.artikel28.rendering.document.Terms;
import nl.artikel28.rendering.spi.BlockWalker;
import nl.artikel28.rendering.spi.RenderContext;

/** Writes blocks as lines; what belongs to a number or a name hangs beside it. */
final class TextWriter extends BlockWalker {

  private static final int STEP = 4;
  private static final int CLAUSE = 6;

  private final TextPage page = new TextPage();
  private final StringBuilder line = new StringBuilder();

  TextWriter(RenderContext context) {
    super(context);
  }

  void write(Document document, OutputStream out) throws IOException {
    page.heading(document.title(), '=');
    document.subtitle().ifPresent(subtitle -> paragraph(Paragraph.of(subtitle)));
    walk(document.content());
    out.write(page.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  protected void characters(String text) {
    line.append(text);
  }

  @Override
  protected void paragraph(Paragraph paragraph) {
    page.print(words(paragraph));
    page.apart();
  }

  private String words(Paragraph paragraph) {
    line(paragraph.content());
    String words = line.toString().strip();
    line.setLength(0);
    return words;
  }

  @Override
  protected void section(Section section) {
    page.heading(section.title(), depth() == 1 ? '=' : '-');
    walk(section.content());
  }

  @Override
  protected void clause(Clause clause) {
    hanging(clause.numbering().label(), CLAUSE, clause.content());
    page.apart();
  }

  private void hanging(String label, int width, List<? extends Block> content) {
    page.hang(label, width);
    walk(content);
    page.back(width);
  }

  @Override
  protected void items(Items items) {
    for (int i = 0; i < items.items().size(); i++) {
      Items.Item item = items.items().get(i);
      hanging(items.label(i), STEP, item.content());
      if (item.content().size() <= 1) {
        page.close();
      }
      remarks(item.provenance());
    }
    page.apart();
  }

  @Override
  protected void choices(Choices choices) {
    for (Choices.Option option : choices.options()) {
      Paragraph text = new Paragraph(option.content(), Provenance.NONE);
      hanging(option.chosen() ? "[x]" : "[ ]", STEP, List.of(text));
      page.close();
      remarks(option.provenance());
    }
    page.apart();
  }

  @Override
  protected void table(Table table) {
    page.print(table.caption());
    page.apart();
    for (Table.Row row : table.rows()) {
      for (int i = 0; i < row.cells().size(); i++) {
        int inset = i == 0 ? 0 : STEP;
        page.indent(inset);
        entry(table.columns().get(i).heading(), row.cells().get(i).paragraphs());
        page.indent(-inset);
      }
      page.apart();
      remarks(row.provenance());
    }
  }

  @Override
  protected void terms(Terms terms) {
    entries(terms.entries());
  }

  private void entries(List<Terms.Entry> entries) {
    for (Terms.Entry entry : entries) {
      entry(entry.name(), entry.description());
      remarks(entry.provenance());
    }
    page.apart();
  }

  /** A name with what belongs to it, without empty lines between. */
  private void entry(String name, List<Paragraph> description) {
    page.print(name + ": " + (description.isEmpty() ? "" : words(description.get(0))), STEP);
    for (int i = 0; i < description.size(); i++) {
      if (i > 0) {
        page.indent(STEP);
        page.print(words(description.get(i)));
        page.indent(-STEP);
      }
      remarks(description.get(i).provenance());
    }
  }

  @Override
  protected void signatures(Signatures signatures) {
    for (Signatures.Place place : signatures.places()) {
      page.print(place.party());
      page.indent(STEP);
      entries(place.lines());
      page.indent(-STEP);
      remarks(place.provenance());
    }
  }

  @Override
  protected void callout(Callout callout) {
    page.print(context().messages().title(callout));
    page.apart();
    page.indent(STEP);
    walk(callout.content());
    page.indent(-STEP);
  }

  @Override
  protected void remark(Remark remark) {
    page.indent(STEP);
    super.remark(remark);
    page.indent(-STEP);
  }
}
