/**
 * Rules on contradictions between clauses. Start reading at {@link
 * nl.artikel28.validation.consistency.ConsistencyRules}.
 */
@NullMarked
package nl.artikel28.validation.consistency;

import org.jspecify.annotations.NullMarked;
