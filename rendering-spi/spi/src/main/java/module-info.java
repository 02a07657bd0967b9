/**
 * Agreements and reports as documents, and formats to write them in. For everyone who hands out
 * paper, and for those who add a format or their own wording.
 *
 * @uses nl.artikel28.rendering.spi.RendererProvider to find formats in other modules
 */
@SuppressWarnings("module")
module nl.artikel28.rendering {
  requires transitive nl.artikel28.core;
  requires static transitive org.jspecify;

  exports nl.artikel28.rendering;
  exports nl.artikel28.rendering.assembly;
  exports nl.artikel28.rendering.document;
  exports nl.artikel28.rendering.spi;

  uses nl.artikel28.rendering.spi.RendererProvider;
}
