/**
 * Transfers to third countries and international organisations; Articles 28(3)(a) and 44 to 50.
 * Start reading at {@link nl.artikel28.agreement.transfer.TransferTerms}.
 */
@Values
@NullMarked
package nl.artikel28.agreement.transfer;

import nl.artikel28.style.Values;
import org.jspecify.annotations.NullMarked;
