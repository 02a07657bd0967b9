/**
 * Rules on the rights of data subjects. Start reading at {@link
 * nl.artikel28.validation.rights.RightsRules}.
 */
@NullMarked
package nl.artikel28.validation.rights;

import org.jspecify.annotations.NullMarked;
