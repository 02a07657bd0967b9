/** A host. */
module com.example.host {
  requires nl.artikel28.json;
  requires nl.artikel28.validation;
}
