/** Documents in formats. Start reading at {@link nl.artikel28.rendering.Renderers}. */
@NullMarked
package nl.artikel28.rendering;

import org.jspecify.annotations.NullMarked;
