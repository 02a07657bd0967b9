package nl.artikel28.rendering.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.artikel28.rendering.document.Block;
import nl.artikel28.rendering.document.Callout;
import nl.artikel28.rendering.document.Clause;
import nl.artikel28.rendering.document.Items;
import nl.artikel28.rendering.document.Section;

/** The places of a document that a reference can mean. */
final class Anchors {

  private final Set<String> all = new HashSet<>();
  private final Set<String> placed = new HashSet<>();

  Anchors(List<Block> content) {
    content.forEach(this::collect);
  }

  private void collect(Block block) {
    if (block instanceof Section section) {
      all.add(section.anchor());
      section.content().forEach(this::collect);
    } else if (block instanceof Clause clause) {
      all.add(clause.anchor());
      clause.content().forEach(this::collect);
    } else if (block instanceof Items items) {
      items.items().forEach(item -> item.content().forEach(this::collect));
    } else if (block instanceof Callout callout) {
      callout.content().forEach(this::collect);
    }
  }

  /** {@return whether the document has a place with this anchor} */
  boolean has(String anchor) {
    return all.contains(anchor);
  }

  /**
   * {@return the style of a place that references can mean; the first one with an anchor has it}
   */
  Style place(String anchor, Style style) {
    return placed.add(anchor) ? style.and("id", anchor) : style;
  }
}
