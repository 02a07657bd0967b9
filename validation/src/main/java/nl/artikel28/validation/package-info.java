/** Judges agreements. Start reading at {@link nl.artikel28.validation.Reviewer}. */
@NullMarked
package nl.artikel28.validation;

import org.jspecify.annotations.NullMarked;
