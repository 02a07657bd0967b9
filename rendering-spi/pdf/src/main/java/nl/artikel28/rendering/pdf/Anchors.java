package nl.artikel28.rendering.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.artikel28.rendering.document.Block;
import nl.artikel28.rendering.document.Callout;
import nl.artikel28.rendering.document.Clause;
import nl.artikel28.rendering.document.Items;
import nl.artikel28.rendering.document.Section;

/**
 * The places that a reference can mean, by names that are safe in a file. An anchor may hold any
 * text.
 */
final class Anchors {

  private final Map<String, String> names = new HashMap<>();
  private final Set<String> placed = new HashSet<>();

  Anchors(List<Block> content) {
    content.forEach(this::collect);
  }

  private void collect(Block block) {
    if (block instanceof Section section) {
      name(section.anchor());
      section.content().forEach(this::collect);
    } else if (block instanceof Clause clause) {
      name(clause.anchor());
      clause.content().forEach(this::collect);
    } else if (block instanceof Items items) {
      items.items().forEach(item -> item.content().forEach(this::collect));
    } else if (block instanceof Callout callout) {
      callout.content().forEach(this::collect);
    }
  }

  private void name(String anchor) {
    names.putIfAbsent(anchor, "place-" + names.size());
  }

  /** {@return the name of a place; empty when the document has no such place} */
  Optional<String> find(String anchor) {
    return Optional.ofNullable(names.get(anchor));
  }

  /** {@return the style of a place that can be referred to} */
  Style place(String anchor, Style style) {
    boolean first = placed.add(anchor);
    return find(anchor).filter(name -> first).map(name -> style.and("id", name)).orElse(style);
  }
}
