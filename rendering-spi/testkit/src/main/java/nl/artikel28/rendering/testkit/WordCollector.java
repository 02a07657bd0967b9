package nl.artikel28.rendering.testkit;

import java.util.ArrayList;
import java.util.List;
import nl.artikel28.rendering.document.Blank;
import nl.artikel28.rendering.document.Block;
import nl.artikel28.rendering.document.Callout;
import nl.artikel28.rendering.document.Choices;
import nl.artikel28.rendering.document.Clause;
import nl.artikel28.rendering.document.Document;
import nl.artikel28.rendering.document.Inline;
import nl.artikel28.rendering.document.Items;
import nl.artikel28.rendering.document.Numbering;
import nl.artikel28.rendering.document.Paragraph;
import nl.artikel28.rendering.document.Provenance;
import nl.artikel28.rendering.document.Remark;
import nl.artikel28.rendering.document.Section;
import nl.artikel28.rendering.document.Signatures;
import nl.artikel28.rendering.document.Table;
import nl.artikel28.rendering.document.Terms;
import nl.artikel28.rendering.testkit.DocumentText.Place;
import nl.artikel28.rendering.testkit.DocumentText.Words;

/** Walks through a document on its own feet, so that a slip of the walker of renderers shows. */
final class WordCollector {

  private final List<Words> words = new ArrayList<>();

  private WordCollector() {}

  static List<Words> words(Document document) {
    WordCollector collector = new WordCollector();
    collector.running(document.title());
    document.subtitle().ifPresent(collector::running);
    collector.blocks(document.content());
    return collector.words;
  }

  private void running(String text) {
    words.add(new Words(Place.RUNNING, text));
  }

  private void number(Numbering numbering) {
    running(numbering.label());
  }

  private void blocks(List<? extends Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Section section) {
        section.numbering().ifPresent(this::number);
        running(section.heading());
        blocks(section.content());
      } else if (block instanceof Clause clause) {
        number(clause.numbering());
        blocks(clause.content());
      } else if (block instanceof Paragraph paragraph) {
        line(paragraph.content());
      } else if (block instanceof Items items) {
        items(items);
      } else if (block instanceof Table table) {
        table(table);
      } else if (block instanceof Terms terms) {
        entries(terms.entries());
      } else if (block instanceof Choices choices) {
        choices(choices);
      } else if (block instanceof Callout callout) {
        running(callout.title());
        blocks(callout.content());
      } else if (block instanceof Signatures signatures) {
        signatures(signatures);
      }
      remarks(block.provenance());
    }
  }

  private void line(List<Inline> line) {
    for (Inline inline : line) {
      running(inline instanceof Blank blank ? blank.label() : inline.plain());
    }
  }

  private void items(Items items) {
    for (int i = 0; i < items.items().size(); i++) {
      Items.Item item = items.items().get(i);
      if (items.marker() != Items.Marker.BULLET) {
        running(items.label(i));
      }
      blocks(item.content());
      remarks(item.provenance());
    }
  }

  private void table(Table table) {
    running(table.caption());
    for (Table.Column column : table.columns()) {
      words.add(new Words(Place.ANYWHERE, column.heading()));
    }
    for (Table.Row row : table.rows()) {
      row.cells().forEach(cell -> blocks(cell.paragraphs()));
      remarks(row.provenance());
    }
  }

  private void entries(List<Terms.Entry> entries) {
    for (Terms.Entry entry : entries) {
      running(entry.name());
      blocks(entry.description());
      remarks(entry.provenance());
    }
  }

  private void choices(Choices choices) {
    for (Choices.Option option : choices.options()) {
      line(option.content());
      remarks(option.provenance());
    }
  }

  private void signatures(Signatures signatures) {
    for (Signatures.Place place : signatures.places()) {
      running(place.party());
      entries(place.lines());
      remarks(place.provenance());
    }
  }

  private void remarks(Provenance provenance) {
    for (Remark remark : provenance.remarks()) {
      words.add(new Words(Place.REMARK, remark.label()));
      words.add(new Words(Place.REMARK, remark.text()));
    }
  }
}
