/** Plain text. */
@NullMarked
package nl.artikel28.rendering.text;

import org.jspecify.annotations.NullMarked;
