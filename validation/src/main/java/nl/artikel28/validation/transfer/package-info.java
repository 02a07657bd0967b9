/**
 * Rules on transfers to third countries. Start reading at {@link
 * nl.artikel28.validation.transfer.TransferRules}.
 */
@NullMarked
package nl.artikel28.validation.transfer;

import org.jspecify.annotations.NullMarked;
