/**
 * What happens to the data at the end; Article 28(3)(g). Start reading at {@link
 * nl.artikel28.agreement.exit.ExitTerms}.
 */
@Values
@NullMarked
package nl.artikel28.agreement.exit;

import nl.artikel28.style.Values;
import org.jspecify.annotations.NullMarked;
