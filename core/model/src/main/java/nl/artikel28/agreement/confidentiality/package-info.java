/**
 * Confidentiality of persons who process; Article 28(3)(b). Start reading at {@link
 * nl.artikel28.agreement.confidentiality.ConfidentialityTerms}.
 */
@Values
@NullMarked
package nl.artikel28.agreement.confidentiality;

import nl.artikel28.style.Values;
import org.jspecify.annotations.NullMarked;
