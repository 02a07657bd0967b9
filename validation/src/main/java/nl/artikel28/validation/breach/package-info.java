/**
 * Rules on the notice of personal data breaches. Start reading at {@link
 * nl.artikel28.validation.breach.BreachRules}.
 */
@NullMarked
package nl.artikel28.validation.breach;

import org.jspecify.annotations.NullMarked;
