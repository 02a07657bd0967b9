package nl.artikel28.rendering.pdf;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Properties of a formatting object.
 *
 * @param properties their values by name, in an order that is always the same
 */
record Style(Map<String, String> properties) {

  static final Style NONE = Style.of();

  Style {
    properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
  }

  /** {@return properties, given as names and values in turn} */
  static Style of(String... namesAndValues) {
    Map<String, String> properties = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      properties.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return new Style(properties);
  }

  /** {@return these properties and more, which win over these} */
  Style and(String... namesAndValues) {
    return and(of(namesAndValues));
  }

  /** {@return these properties and those, which win over these} */
  Style and(Style those) {
    Map<String, String> all = new LinkedHashMap<>(properties);
    all.putAll(those.properties);
    return new Style(all);
  }
}
