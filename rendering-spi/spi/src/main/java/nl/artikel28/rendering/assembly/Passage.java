package nl.artikel28.rendering.assembly;

import java.util.ArrayList;
import java.util.List;
import nl.artikel28.rendering.document.Block;
import nl.artikel28.rendering.document.Inline;
import nl.artikel28.rendering.document.Items;
import nl.artikel28.rendering.document.Paragraph;
import nl.artikel28.rendering.document.Provenance;
import nl.artikel28.rendering.document.Text;

/** The text of a clause while it grows: sentences that run on, and lists between them. */
final class Passage {

  private final boolean item;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Inline> running = new ArrayList<>();

  private Passage(boolean item) {
    this.item = item;
  }

  static Passage ofClause() {
    return new Passage(false);
  }

  /** The text of an item, which begins as its sentence does: the lead-in had the capital. */
  static Passage ofItem() {
    return new Passage(true);
  }

  void say(List<Inline> words) {
    boolean first = isEmpty();
    if (!running.isEmpty()) {
      running.add(new Text(" "));
    }
    running.addAll(Inlines.ended(item && first ? words : Inlines.capitalised(words), "."));
  }

  void items(List<Items.Item> items) {
    endParagraph();
    blocks.add(new Items(Items.Marker.LETTER, items, Provenance.NONE));
  }

  private void endParagraph() {
    if (!running.isEmpty()) {
      blocks.add(new Paragraph(running, Provenance.NONE));
      running.clear();
    }
  }

  boolean isEmpty() {
    return blocks.isEmpty() && running.isEmpty();
  }

  List<Block> blocks() {
    endParagraph();
    return List.copyOf(blocks);
  }
}
