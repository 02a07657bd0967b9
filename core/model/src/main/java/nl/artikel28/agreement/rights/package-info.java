/**
 * Help with requests of data subjects; Articles 12 to 23 and 28(3)(e). Start reading at {@link
 * nl.artikel28.agreement.rights.DataSubjectRightsTerms}.
 */
@Values
@NullMarked
package nl.artikel28.agreement.rights;

import nl.artikel28.style.Values;
import org.jspecify.annotations.NullMarked;
