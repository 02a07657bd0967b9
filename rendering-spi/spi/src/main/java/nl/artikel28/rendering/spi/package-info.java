/**
 * How to add a format. Start reading at {@link nl.artikel28.rendering.spi.RendererProvider} and
 * {@link nl.artikel28.rendering.spi.BlockWalker}.
 */
@NullMarked
package nl.artikel28.rendering.spi;

import org.jspecify.annotations.NullMarked;
