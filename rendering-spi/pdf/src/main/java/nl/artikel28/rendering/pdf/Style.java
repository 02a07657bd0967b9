package nl.artikel28.rendering.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Properties of a formatting object.
 *
 * @param properties names and values in turn
 */
record Style(List<String> properties) {

  static final Style NONE = Style.of();

  Style {
    properties = List.copyOf(properties);
  }

  /** {@return properties, given as names and values in turn} */
  static Style of(String... namesAndValues) {
    return new Style(List.of(namesAndValues));
  }

  /** {@return these properties and more} */
  Style and(String... namesAndValues) {
    List<String> more = new ArrayList<>(properties);
    more.addAll(List.of(namesAndValues));
    return new Style(more);
  }

  /** {@return these properties and those} */
  Style and(Style those) {
    return and(those.properties.toArray(String[]::new));
  }
}
