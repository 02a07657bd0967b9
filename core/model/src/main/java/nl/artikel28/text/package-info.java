/** Words in Dutch and English. Start reading at {@link nl.artikel28.text.LocalisedText}. */
@NullMarked
package nl.artikel28.text;

import org.jspecify.annotations.NullMarked;
