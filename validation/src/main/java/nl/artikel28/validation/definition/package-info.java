/**
 * Rules on definitions and references. Start reading at {@link
 * nl.artikel28.validation.definition.DefinitionRules}.
 */
@NullMarked
package nl.artikel28.validation.definition;

import org.jspecify.annotations.NullMarked;
