/** Time as lawyers write it. Start reading at {@link nl.artikel28.agreement.time.TimeLimit}. */
@Values
@NullMarked
package nl.artikel28.agreement.time;

import nl.artikel28.style.Values;
import org.jspecify.annotations.NullMarked;
