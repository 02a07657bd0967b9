/**
 * Whether an agreement has the shape it should have: Jakarta Validation as one rule among the
 * others. Start reading at {@link nl.artikel28.validation.structure.WellFormed}.
 */
@NullMarked
package nl.artikel28.validation.structure;

import org.jspecify.annotations.NullMarked;
