/** Markdown, as GitHub reads it. */
@NullMarked
package nl.artikel28.rendering.markdown;

import org.jspecify.annotations.NullMarked;
