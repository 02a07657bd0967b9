/**
 * Notice of personal data breaches; Articles 28(3)(f), 33 and 34. Start reading at {@link
 * nl.artikel28.agreement.breach.BreachNotification}.
 */
@Values
@NullMarked
package nl.artikel28.agreement.breach;

import nl.artikel28.style.Values;
import org.jspecify.annotations.NullMarked;
