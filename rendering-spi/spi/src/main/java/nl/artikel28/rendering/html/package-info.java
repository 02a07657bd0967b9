/** One HTML file. */
@NullMarked
package nl.artikel28.rendering.html;

import org.jspecify.annotations.NullMarked;
