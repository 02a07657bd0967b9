package nl.artikel28.rendering.spi;

import java.util.ArrayList;
import java.util.List;
import nl.artikel28.rendering.document.Blank;
import nl.artikel28.rendering.document.Block;
import nl.artikel28.rendering.document.Callout;
import nl.artikel28.rendering.document.Choices;
import nl.artikel28.rendering.document.Clause;
import nl.artikel28.rendering.document.Contents;
import nl.artikel28.rendering.document.CrossReference;
import nl.artikel28.rendering.document.Emphasis;
import nl.artikel28.rendering.document.Inline;
import nl.artikel28.rendering.document.Items;
import nl.artikel28.rendering.document.LanguageSpan;
import nl.artikel28.rendering.document.Link;
import nl.artikel28.rendering.document.PageBreak;
import nl.artikel28.rendering.document.Paragraph;
import nl.artikel28.rendering.document.Provenance;
import nl.artikel28.rendering.document.Remark;
import nl.artikel28.rendering.document.Section;
import nl.artikel28.rendering.document.Signatures;
import nl.artikel28.rendering.document.Strong;
import nl.artikel28.rendering.document.Table;
import nl.artikel28.rendering.document.Terms;
import nl.artikel28.rendering.document.Text;

/**
 * Walks through blocks in reading order. Only {@link #paragraph} and {@link #characters} must be
 * written: every other block comes as paragraphs, and every inline as its words, until a renderer
 * knows better. Nothing is left out by a default.
 */
public abstract class BlockWalker {

  private final RenderContext context;
  private int depth;

  /**
   * For renderers.
   *
   * @param context what the renderer needs beside the document
   */
  protected BlockWalker(RenderContext context) {
    this.context = context;
  }

  /** {@return what the renderer needs beside the document} */
  protected final RenderContext context() {
    return context;
  }

  /**
   * Writes a paragraph.
   *
   * @param paragraph the paragraph
   */
  protected abstract void paragraph(Paragraph paragraph);

  /**
   * Writes characters, escaped for the format.
   *
   * @param text the characters
   */
  protected abstract void characters(String text);

  /**
   * Walks through blocks, each followed by the remarks on it.
   *
   * @param blocks the blocks
   */
  protected final void walk(List<? extends Block> blocks) {
    for (Block block : blocks) {
      walk(block);
    }
  }

  private void walk(Block block) {
    if (block instanceof Section section) {
      depth++;
      section(section);
      depth--;
    } else if (block instanceof Clause clause) {
      clause(clause);
    } else if (block instanceof Paragraph paragraph) {
      paragraph(paragraph);
    } else if (block instanceof Items items) {
      items(items);
    } else if (block instanceof Table table) {
      table(table);
    } else if (block instanceof Terms terms) {
      terms(terms);
    } else if (block instanceof Choices choices) {
      choices(choices);
    } else if (block instanceof Callout callout) {
      callout(callout);
    } else if (block instanceof Signatures signatures) {
      signatures(signatures);
    } else if (block instanceof Contents contents) {
      contents(contents);
    } else if (block instanceof PageBreak) {
      pageBreak();
    }
    remarks(block.provenance());
  }

  /**
   * Writes the remarks on something; walking does so after each block. Whoever writes items, rows,
   * entries, options or places for signature calls it for each of them.
   *
   * @param provenance where it comes from
   */
  protected final void remarks(Provenance provenance) {
    for (Remark remark : provenance.remarks()) {
      remark(remark);
    }
  }

  /**
   * Walks through the runs of a line.
   *
   * @param line the runs
   */
  protected final void line(List<Inline> line) {
    for (Inline inline : line) {
      if (inline instanceof Strong strong) {
        strong(strong);
      } else if (inline instanceof Emphasis emphasis) {
        emphasis(emphasis);
      } else if (inline instanceof Blank blank) {
        blank(blank);
      } else if (inline instanceof CrossReference reference) {
        crossReference(reference);
      } else if (inline instanceof Link link) {
        link(link);
      } else if (inline instanceof LanguageSpan span) {
        languageSpan(span);
      } else {
        characters(inline.plain());
      }
    }
  }

  /** {@return how deep the section is that is being written, from 1; 0 outside of any} */
  protected final int depth() {
    return depth;
  }

  /**
   * Writes a section; by default its title as a paragraph, then what stands under it.
   *
   * @param section the section
   */
  protected void section(Section section) {
    paragraph(Paragraph.of(section.title()));
    walk(section.content());
  }

  /**
   * Writes a clause; by default its number goes before its first paragraph.
   *
   * @param clause the clause
   */
  protected void clause(Clause clause) {
    walk(labelled(clause.numbering().label(), clause.content()));
  }

  /**
   * Writes a list; by default each item as paragraphs after its label.
   *
   * @param items the list
   */
  protected void items(Items items) {
    for (int i = 0; i < items.items().size(); i++) {
      Items.Item item = items.items().get(i);
      walk(labelled(items.label(i), item.content()));
      remarks(item.provenance());
    }
  }

  /**
   * Writes a table; by default its caption, then each row as a paragraph of headings and cells.
   *
   * @param table the table
   */
  protected void table(Table table) {
    paragraph(Paragraph.of(table.caption()));
    for (Table.Row row : table.rows()) {
      for (int i = 0; i < row.cells().size(); i++) {
        walk(labelled(table.columns().get(i).heading() + ":", row.cells().get(i).paragraphs()));
      }
      remarks(row.provenance());
    }
  }

  /**
   * Writes names and what belongs to them; by default each as paragraphs after the name.
   *
   * @param terms the names
   */
  protected void terms(Terms terms) {
    terms.entries().forEach(this::entry);
  }

  private void entry(Terms.Entry entry) {
    walk(labelled(entry.name() + ":", entry.description()));
    remarks(entry.provenance());
  }

  /**
   * Writes options; by default each as a paragraph after a box.
   *
   * @param choices the options
   */
  protected void choices(Choices choices) {
    for (Choices.Option option : choices.options()) {
      Paragraph text = new Paragraph(option.content(), Provenance.NONE);
      walk(labelled(option.chosen() ? "[x]" : "[ ]", List.of(text)));
      remarks(option.provenance());
    }
  }

  /**
   * Writes a note; by default the word for its tone and its title, then its text.
   *
   * @param callout the note
   */
  protected void callout(Callout callout) {
    paragraph(Paragraph.of(context.messages().title(callout)));
    walk(callout.content());
  }

  /**
   * Writes the places for signature; by default the party, then its lines.
   *
   * @param signatures the places
   */
  protected void signatures(Signatures signatures) {
    for (Signatures.Place place : signatures.places()) {
      paragraph(Paragraph.of(place.party()));
      place.lines().forEach(this::entry);
      remarks(place.provenance());
    }
  }

  /**
   * Writes a table of contents; by default nothing, since it repeats what follows.
   *
   * @param contents the table of contents
   */
  protected void contents(Contents contents) {}

  /** Begins a page; by default nothing happens. */
  protected void pageBreak() {}

  /**
   * Writes a remark of a review; by default as a paragraph.
   *
   * @param remark the remark
   */
  protected void remark(Remark remark) {
    paragraph(Paragraph.of(context.messages().line(remark)));
  }

  /**
   * Writes text of more weight; by default as ordinary text.
   *
   * @param strong the text
   */
  protected void strong(Strong strong) {
    characters(strong.plain());
  }

  /**
   * Writes text with a stress; by default as ordinary text.
   *
   * @param emphasis the text
   */
  protected void emphasis(Emphasis emphasis) {
    characters(emphasis.plain());
  }

  /**
   * Writes a place to fill in; by default its label in brackets.
   *
   * @param blank the place
   */
  protected void blank(Blank blank) {
    characters(blank.plain());
  }

  /**
   * Writes a reference within the document; by default its label.
   *
   * @param reference the reference
   */
  protected void crossReference(CrossReference reference) {
    characters(reference.plain());
  }

  /**
   * Writes a reference to the outside; by default its text, and its address where that differs.
   *
   * @param link the reference
   */
  protected void link(Link link) {
    String target = link.target().toString();
    boolean saysItself = target.equals(link.text()) || target.endsWith(":" + link.text());
    characters(saysItself ? link.text() : link.text() + " (" + target + ")");
  }

  /**
   * Writes text in another language; by default as ordinary text.
   *
   * @param span the text
   */
  protected void languageSpan(LanguageSpan span) {
    characters(span.plain());
  }

  /** The blocks with a label before the first paragraph, or alone when they begin otherwise. */
  private static List<Block> labelled(String label, List<? extends Block> content) {
    List<Block> blocks = new ArrayList<>(content);
    if (!content.isEmpty() && content.get(0) instanceof Paragraph first) {
      List<Inline> line = new ArrayList<>();
      line.add(new Text(label + " "));
      line.addAll(first.content());
      blocks.set(0, new Paragraph(line, first.provenance()));
    } else {
      blocks.add(0, Paragraph.of(label));
    }
    return blocks;
  }
}
