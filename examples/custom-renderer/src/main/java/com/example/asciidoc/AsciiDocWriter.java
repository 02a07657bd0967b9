package com.example.asciidoc;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import nl.artikel28.rendering.spi.BlockWalker;
import nl.artikel28.rendering.spi.RenderContext;
import nl.artikel28.rendering.document.Blank;
import nl.artikel28.rendering.document.Clause;
import nl.artikel28.rendering.document.CrossReference;
import nl.artikel28.rendering.document.Document;
import nl.artikel28.rendering.document.Paragraph;
import nl.artikel28.rendering.document.Section;
import nl.artikel28.rendering.document.Strong;
import nl.artikel28.rendering.document.Table;

/** Writes what AsciiDoc has a form for; the rest comes as paragraphs. */
final class AsciiDocWriter extends BlockWalker {

  /** What may mean something in AsciiDoc: nearly all of ASCII but letters and digits. */
  private static final Pattern MARKUP =
      Pattern.compile("[\\p{ASCII}&&[^A-Za-z0-9 ,;.:?!-]]|([.:;-])(?=\\1)");

  private static final int DEEPEST = 5;

  private final StringBuilder page = new StringBuilder();

  AsciiDocWriter(RenderContext context) {
    super(context);
  }

  void write(Document document, OutputStream out) throws IOException {
    page.append("= " + escaped(document.title()) + "\n\n");
    document.subtitle().ifPresent(subtitle -> paragraph(Paragraph.of(subtitle)));
    walk(document.content());
    out.write(page.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String escaped(String text) {
    return MARKUP.matcher(text).replaceAll(each -> "&#" + (int) each.group().charAt(0) + ";");
  }

  @Override
  protected void characters(String text) {
    page.append(escaped(text));
  }

  @Override
  protected void paragraph(Paragraph paragraph) {
    // Nothing that follows is at the beginning of a line, where more would mean something.
    page.append("{empty}");
    line(paragraph.content());
    page.append("\n\n");
  }

  @Override
  protected void section(Section section) {
    page.append("[[" + section.anchor() + "]]\n");
    page.append(depth() <= DEEPEST ? "=".repeat(depth() + 1) + " " : "{empty}");
    page.append(escaped(section.title()) + "\n\n");
    walk(section.content());
  }

  @Override
  protected void clause(Clause clause) {
    page.append("[[" + clause.anchor() + "]]\n");
    super.clause(clause);
  }

  @Override
  protected void table(Table table) {
    page.append("." + escaped(table.caption()) + "\n[%header]\n|===\n");
    table.columns().forEach(column -> page.append("|" + escaped(column.heading())));
    page.append("\n\n");
    for (Table.Row row : table.rows()) {
      for (Table.Cell cell : row.cells()) {
        page.append(cell.paragraphs().isEmpty() ? "|\n" : "|");
        walk(cell.paragraphs());
      }
      remarks(row.provenance());
    }
    page.append("|===\n\n");
  }

  @Override
  protected void strong(Strong strong) {
    page.append("**" + escaped(strong.text()) + "**");
  }

  @Override
  protected void blank(Blank blank) {
    page.append("##" + escaped(blank.label()) + "##");
  }

  @Override
  protected void crossReference(CrossReference reference) {
    page.append("<<" + reference.anchor() + "," + escaped(reference.label()) + ">>");
  }
}
