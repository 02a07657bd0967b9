/**
 * Rules on norms and laws of the Netherlands. Start reading at {@link
 * nl.artikel28.validation.dutch.DutchRules}.
 */
@NullMarked
package nl.artikel28.validation.dutch;

import org.jspecify.annotations.NullMarked;
