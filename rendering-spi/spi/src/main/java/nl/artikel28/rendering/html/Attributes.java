package nl.artikel28.rendering.html;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.rendering.document.Provenance;
import nl.artikel28.rendering.document.Remark;

/** Names and values of attributes, by turns. */
final class Attributes {

  private static final String BETWEEN = "; ";

  private Attributes() {}

  /** The attributes of an element, and where it comes from as data beside them. */
  static String[] of(Provenance provenance, String... attributes) {
    return with(
        attributes,
        "data-clauses",
        String.join(BETWEEN, provenance.clauses()),
        "data-paths",
        joined(provenance.paths().stream().map(AttributePath::value)),
        "data-remarks",
        joined(provenance.remarks().stream().map(Remark::label)));
  }

  static String[] with(String[] attributes, String... more) {
    return Stream.of(attributes, more).flatMap(Stream::of).toArray(String[]::new);
  }

  private static String joined(Stream<String> words) {
    return words.collect(Collectors.joining(BETWEEN));
  }
}
