/**
 * Agreements to test with. For everyone who tests a rule, a renderer or a system that embeds the
 * library.
 */
@SuppressWarnings({"module", "requires-transitive-automatic"})
module nl.artikel28.testkit {
  requires transitive nl.artikel28.core;
  requires transitive net.jqwik.api;
  requires static transitive org.jspecify;

  exports nl.artikel28.testkit;
}
