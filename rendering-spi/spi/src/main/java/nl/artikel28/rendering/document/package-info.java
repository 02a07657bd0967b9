/**
 * A document as a tree, before it has a format. Start reading at {@link
 * nl.artikel28.rendering.document.Document}.
 */
@NullMarked
package nl.artikel28.rendering.document;

import org.jspecify.annotations.NullMarked;
