/**
 * What every duty has in common: how far it goes and who pays for it. Start reading at {@link
 * nl.artikel28.agreement.duty.Duty}.
 */
@Values
@NullMarked
package nl.artikel28.agreement.duty;

import nl.artikel28.style.Values;
import org.jspecify.annotations.NullMarked;
