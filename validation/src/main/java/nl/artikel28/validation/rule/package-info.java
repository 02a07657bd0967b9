/**
 * The language of rules, for those who write one. Start reading at {@link
 * nl.artikel28.validation.rule.Rule}.
 */
@NullMarked
package nl.artikel28.validation.rule;

import org.jspecify.annotations.NullMarked;
