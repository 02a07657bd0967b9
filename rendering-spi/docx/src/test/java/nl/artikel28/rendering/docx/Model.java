package nl.artikel28.rendering.docx;

import java.util.ArrayList;
import java.util.List;
import nl.artikel28.rendering.BlockWalker;
import nl.artikel28.rendering.RenderContext;
import nl.artikel28.rendering.document.Callout;
import nl.artikel28.rendering.document.Choices;
import nl.artikel28.rendering.document.Document;
import nl.artikel28.rendering.document.Inline;
import nl.artikel28.rendering.document.Link;
import nl.artikel28.rendering.document.Paragraph;
import nl.artikel28.rendering.document.Remark;
import nl.artikel28.rendering.document.Signatures;
import nl.artikel28.rendering.document.Table;
import nl.artikel28.rendering.document.Terms;

/** The lines of a document as a reader should meet them, each with its number, straight off the model. */
final class Model extends BlockWalker {

  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();

  private Model(RenderContext context) {
    super(context);
  }

  /** {@return the lines, without the table of contents, which repeats some of them} */
  static List<String> lines(Document document) {
    Model model = new Model(RenderContext.in(document.language()));
    model.add(document.title());
    document.subtitle().ifPresent(model::add);
    model.walk(document.content());
    return model.lines;
  }

  private void add(String text) {
    if (!text.isBlank()) {
      lines.add(text.strip());
    }
  }

  @Override
  protected void characters(String text) {
    line.append(text);
  }

  @Override
  protected void link(Link link) {
    characters(link.text());
  }

  @Override
  protected void paragraph(Paragraph paragraph) {
    line(paragraph.content());
    add(line.toString());
    line.setLength(0);
  }

  @Override
  protected void remark(Remark remark) {}

  @Override
  protected void table(Table table) {
    add(table.caption());
    table.columns().forEach(column -> add(column.heading()));
    for (Table.Row row : table.rows()) {
      row.cells().forEach(cell -> walk(cell.paragraphs()));
    }
  }

  @Override
  protected void terms(Terms terms) {
    terms.entries().forEach(this::entry);
  }

  private void entry(Terms.Entry entry) {
    add(entry.name());
    walk(entry.description());
  }

  @Override
  protected void choices(Choices choices) {
    for (Choices.Option option : choices.options()) {
      line.append(option.chosen() ? "\u2612 " : "\u2610 ");
      option.content().stream().map(Inline::plain).forEach(line::append);
      add(line.toString());
      line.setLength(0);
    }
  }

  @Override
  protected void callout(Callout callout) {
    String word = context().messages().word(callout.tone());
    add((word.isEmpty() ? "" : word + ": ") + callout.title());
    walk(callout.content());
  }

  @Override
  protected void signatures(Signatures signatures) {
    for (Signatures.Place place : signatures.places()) {
      add(place.party());
      place.lines().forEach(this::entry);
    }
  }
}
