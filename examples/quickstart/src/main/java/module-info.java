/** The command line. */
@SuppressWarnings("module")
module nl.artikel28.quickstart {
  requires nl.artikel28.core;
  requires nl.artikel28.json;
  requires nl.artikel28.rendering;
  requires nl.artikel28.validation;
  requires info.picocli;
  requires static org.jspecify;

  opens nl.artikel28.quickstart to
      info.picocli;
}
