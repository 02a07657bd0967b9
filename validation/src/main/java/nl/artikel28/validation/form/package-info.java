/**
 * Rules on the form of an agreement. Start reading at {@link nl.artikel28.validation.form. writing,
 * signature, annexes and blanks:FormRules}.
 */
@NullMarked
package nl.artikel28.validation.form;

import org.jspecify.annotations.NullMarked;
