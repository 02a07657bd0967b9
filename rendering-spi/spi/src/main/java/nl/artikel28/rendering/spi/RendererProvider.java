package nl.artikel28.rendering.spi;

import java.util.Set;

/**
 * A format that documents can be written in. Providers are found by {@link java.util.ServiceLoader}
 * or handed to {@code Renderers.of}; they hold no state, and make a new renderer for every
 * document.
 */
public interface RendererProvider {

  /**
   * {@return the name of the format, in small letters, digits and hyphens, such as {@code html}}
   */
  String format();

  /** {@return the media type, such as {@code text/html}} */
  String mediaType();

  /** {@return the ending of file names, without the dot} */
  String extension();

  /** {@return what the format can carry beside text; empty by default} */
  default Set<Capability> capabilities() {
    return Set.of();
  }

  /**
   * {@return whether it gives way to another provider of the same format, as those of this library
   * do; false by default}
   */
  default boolean givesWay() {
    return false;
  }

  /**
   * {@return a renderer for one document}
   *
   * @param context what the renderer needs beside the document
   */
  DocumentRenderer newRenderer(RenderContext context);
}
