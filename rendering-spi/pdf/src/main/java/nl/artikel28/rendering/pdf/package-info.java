/** Documents as PDF files. */
@NullMarked
package nl.artikel28.rendering.pdf;

import org.jspecify.annotations.NullMarked;
