/** Agreements, policies and reports as JSON. For everyone who stores, sends or receives them. */
@SuppressWarnings("module")
module nl.artikel28.json {
  requires transitive nl.artikel28.core;
  requires static transitive org.jspecify;
  requires com.fasterxml.jackson.core;

  exports nl.artikel28.json;
}
