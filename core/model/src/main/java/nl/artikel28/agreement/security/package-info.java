/**
 * Security of processing; Articles 28(3)(c) and 32. Start reading at {@link
 * nl.artikel28.agreement.security.SecurityTerms}.
 */
@Values
@NullMarked
package nl.artikel28.agreement.security;

import nl.artikel28.style.Values;
import org.jspecify.annotations.NullMarked;
