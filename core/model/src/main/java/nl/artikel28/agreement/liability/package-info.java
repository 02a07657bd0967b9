/**
 * Liability, indemnities, penalties and fines; Articles 82 and 83. Start reading at {@link
 * nl.artikel28.agreement.liability.LiabilityTerms}.
 */
@Values
@NullMarked
package nl.artikel28.agreement.liability;

import nl.artikel28.style.Values;
import org.jspecify.annotations.NullMarked;
