/**
 * Rules on help with Articles 32 to 36. Start reading at {@link
 * nl.artikel28.validation.assistance.AssistanceRules}.
 */
@NullMarked
package nl.artikel28.validation.assistance;

import org.jspecify.annotations.NullMarked;
