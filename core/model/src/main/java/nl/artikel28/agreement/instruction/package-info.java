/**
 * Processing on documented instructions only; Articles 28(3)(a), 28(10), 29 and 48. Start reading
 * at {@link nl.artikel28.agreement.instruction.InstructionTerms}.
 */
@Values
@NullMarked
package nl.artikel28.agreement.instruction;

import nl.artikel28.style.Values;
import org.jspecify.annotations.NullMarked;
