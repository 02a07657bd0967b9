/**
 * Rules on instructions and on what the processor may do without them. Start reading at {@link
 * nl.artikel28.validation.instruction.InstructionRules}.
 */
@NullMarked
package nl.artikel28.validation.instruction;

import org.jspecify.annotations.NullMarked;
