/**
 * The text beside the terms: clauses, where a term is written, and what a reader noted. Start
 * reading at {@link nl.artikel28.agreement.text.AgreementText}.
 */
@Values
@NullMarked
package nl.artikel28.agreement.text;

import nl.artikel28.style.Values;
import org.jspecify.annotations.NullMarked;
