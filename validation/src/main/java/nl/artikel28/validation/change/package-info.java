/**
 * Rules on amendment, suspension and termination. Start reading at {@link
 * nl.artikel28.validation.change.ChangeRules}.
 */
@NullMarked
package nl.artikel28.validation.change;

import org.jspecify.annotations.NullMarked;
