package nl.artikel28.rendering.assembly;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.artikel28.rendering.document.Inline;
import nl.artikel28.rendering.document.Text;

/**
 * A sentence with {@code {placeholders}}. What stands in {@code [brackets]} is left out when a
 * placeholder in it has no value; without a value for one outside of brackets the sentence does not
 * fit at all.
 */
final class Template {

  /** The values of placeholders; an empty list is no value. */
  interface Values {
    List<Inline> of(String name);
  }

  /** A sentence with its values, and the placeholders that are in it. */
  record Filled(List<Inline> words, Set<String> used) {}

  private sealed interface Part permits Literal, Slot, Group {}

  private record Literal(String text) implements Part {}

  private record Slot(String name) implements Part {}

  private record Group(List<Part> parts) implements Part {}

  private final List<Part> parts;

  private Template(List<Part> parts) {
    this.parts = parts;
  }

  /**
   * The templates of a text, first choice first.
   *
   * @throws IllegalArgumentException when a brace or bracket has no partner
   */
  static List<Template> alternatives(String text) {
    List<Template> templates = new ArrayList<>();
    for (String each : text.split(" \\|\\| ", -1)) {
      templates.add(new Template(parse(each)));
    }
    return List.copyOf(templates);
  }

  private static List<Part> parse(String text) {
    List<Part> parts = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '{' || c == '[') {
        int close = text.indexOf(c == '{' ? '}' : ']', at);
        if (close < 0) {
          throw new IllegalArgumentException("'" + c + "' is not closed in: " + text);
        }
        String inside = text.substring(at + 1, close);
        parts.add(c == '{' ? new Slot(inside) : new Group(parse(inside)));
        at = close + 1;
      } else if (c == '}' || c == ']') {
        throw new IllegalArgumentException("'" + c + "' was not opened in: " + text);
      } else {
        int end = at;
        while (end < text.length() && "{[}]".indexOf(text.charAt(end)) < 0) {
          end++;
        }
        parts.add(new Literal(text.substring(at, end)));
        at = end;
      }
    }
    return List.copyOf(parts);
  }

  /** The sentence with its values; empty when it does not fit. */
  Optional<Filled> fill(Values values) {
    Filled filled = new Filled(new ArrayList<>(), new LinkedHashSet<>());
    return fill(parts, values, filled) ? Optional.of(filled) : Optional.empty();
  }

  private static boolean fill(List<Part> parts, Values values, Filled filled) {
    for (Part part : parts) {
      if (part instanceof Literal literal) {
        filled.words().add(new Text(after(filled.words(), literal.text())));
      } else if (part instanceof Slot slot) {
        List<Inline> value = values.of(slot.name());
        if (value.isEmpty()) {
          return false;
        }
        filled.words().addAll(value);
        filled.used().add(slot.name());
      } else if (part instanceof Group group) {
        Filled inside = new Filled(new ArrayList<>(), new LinkedHashSet<>());
        if (fill(group.parts(), values, inside)) {
          filled.words().addAll(inside.words());
          filled.used().addAll(inside.used());
        }
      }
    }
    return true;
  }

  /** A value that ends with a full stop has the one that would follow it. */
  private static String after(List<Inline> words, String text) {
    boolean ended = !words.isEmpty() && words.get(words.size() - 1).plain().endsWith(".");
    return ended && text.startsWith(".") ? text.substring(1) : text;
  }

  /** The words before a last placeholder that follows a colon; empty when it ends otherwise. */
  Optional<Template> leadIn() {
    int last = parts.size() - 2;
    boolean ends =
        last > 0
            && parts.get(last) instanceof Slot
            && parts.get(last + 1) instanceof Literal stop
            && stop.text().equals(".")
            && parts.get(last - 1) instanceof Literal words
            && words.text().endsWith(": ");
    return ends ? Optional.of(new Template(parts.subList(0, last))) : Optional.empty();
  }

  /** All placeholders. */
  Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    collect(parts, names);
    return names;
  }

  private static void collect(List<Part> parts, Set<String> names) {
    for (Part part : parts) {
      if (part instanceof Slot slot) {
        names.add(slot.name());
      } else if (part instanceof Group group) {
        collect(group.parts(), names);
      }
    }
  }
}
