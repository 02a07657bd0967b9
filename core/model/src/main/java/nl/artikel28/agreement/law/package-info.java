/**
 * Governing law, forum and precedence. Start reading at {@link
 * nl.artikel28.agreement.law.LawTerms}.
 */
@Values
@NullMarked
package nl.artikel28.agreement.law;

import nl.artikel28.style.Values;
import org.jspecify.annotations.NullMarked;
