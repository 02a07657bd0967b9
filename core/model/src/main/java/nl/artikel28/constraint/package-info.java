/**
 * Constraints on the shape of values, for Jakarta Validation; what law or policy wants is never a
 * constraint. Start reading at {@link nl.artikel28.constraint.WellFormedAgreement}.
 */
@NullMarked
package nl.artikel28.constraint;

import org.jspecify.annotations.NullMarked;
