/**
 * Which data of whom; Article 28(3), opening words, and Articles 9 and 10. Start reading at {@link
 * nl.artikel28.agreement.data.PersonalDataTerms}.
 */
@Values
@NullMarked
package nl.artikel28.agreement.data;

import nl.artikel28.style.Values;
import org.jspecify.annotations.NullMarked;
