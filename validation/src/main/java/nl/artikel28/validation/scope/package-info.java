/**
 * Rules on the processing that is entrusted: subject matter, duration, nature, purpose and what
 * belongs to them. Start reading at {@link nl.artikel28.validation.scope.ScopeRules}.
 */
@NullMarked
package nl.artikel28.validation.scope;

import org.jspecify.annotations.NullMarked;
