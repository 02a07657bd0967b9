/**
 * Amendment, suspension and termination. Start reading at {@link
 * nl.artikel28.agreement.change.ChangeTerms}.
 */
@Values
@NullMarked
package nl.artikel28.agreement.change;

import nl.artikel28.style.Values;
import org.jspecify.annotations.NullMarked;
