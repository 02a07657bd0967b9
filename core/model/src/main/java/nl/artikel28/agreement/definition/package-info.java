/**
 * What the words of the agreement mean. Start reading at {@link
 * nl.artikel28.agreement.definition.Definitions}.
 */
@Values
@NullMarked
package nl.artikel28.agreement.definition;

import nl.artikel28.style.Values;
import org.jspecify.annotations.NullMarked;
