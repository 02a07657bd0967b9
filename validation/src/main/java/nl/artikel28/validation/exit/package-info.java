/**
 * Rules on deletion and return at the end. Start reading at {@link
 * nl.artikel28.validation.exit.ExitRules}.
 */
@NullMarked
package nl.artikel28.validation.exit;

import org.jspecify.annotations.NullMarked;
