package nl.artikel28.validation.structure;

import java.util.Map;
import nl.artikel28.attribute.AttributePath;

/**
 * Something that has not the shape it should have.
 *
 * @param path where
 * @param key the key of the message in the bundle of constraints
 * @param arguments the arguments of the message, as texts
 */
record Flaw(AttributePath path, String key, Map<String, String> arguments) {

  Flaw(AttributePath path, String key) {
    this(path, key, Map.of());
  }
}
