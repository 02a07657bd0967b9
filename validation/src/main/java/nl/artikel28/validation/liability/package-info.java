/**
 * Rules on who answers for damage and fines. Start reading at {@link
 * nl.artikel28.validation.liability.LiabilityRules}.
 */
@NullMarked
package nl.artikel28.validation.liability;

import org.jspecify.annotations.NullMarked;
