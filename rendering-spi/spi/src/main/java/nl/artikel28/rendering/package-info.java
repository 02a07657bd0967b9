/**
 * Documents in formats: how to write one, and how to add a format. Start reading at {@link
 * nl.artikel28.rendering.Renderers}; who adds a format starts at {@link
 * nl.artikel28.rendering.RendererProvider} and {@link nl.artikel28.rendering.BlockWalker}.
 */
@NullMarked
package nl.artikel28.rendering;

import org.jspecify.annotations.NullMarked;
