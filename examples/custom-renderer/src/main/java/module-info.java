/** AsciiDoc for agreements and reports. */
module com.example.asciidoc {
  requires nl.artikel28.rendering;

  provides nl.artikel28.rendering.spi.RendererProvider with
      com.example.asciidoc.AsciiDocProvider;
}
