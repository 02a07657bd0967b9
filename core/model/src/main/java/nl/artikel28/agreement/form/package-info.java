/**
 * How the agreement is made, what it belongs to and what belongs to it. Start reading at {@link
 * nl.artikel28.agreement.form.Execution}.
 */
@Values
@NullMarked
package nl.artikel28.agreement.form;

import nl.artikel28.style.Values;
import org.jspecify.annotations.NullMarked;
