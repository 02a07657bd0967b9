/**
 * Documents as Word files. The only class to know is {@link
 * nl.artikel28.rendering.docx.DocxProvider}; who wants to know how a file is made starts reading at
 * {@code DocxRenderer}.
 */
@NullMarked
package nl.artikel28.rendering.docx;

import org.jspecify.annotations.NullMarked;
