/** What every renderer must stand. For everyone who adds a format. */
@SuppressWarnings({"module", "requires-automatic"})
module nl.artikel28.rendering.testkit {
  requires transitive nl.artikel28.rendering;
  requires transitive org.junit.jupiter.api;
  requires static transitive org.jspecify;

  exports nl.artikel28.rendering.testkit;
}
