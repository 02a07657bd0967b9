/**
 * Rules on the security of the processing. Start reading at {@link
 * nl.artikel28.validation.security.SecurityRules}.
 */
@NullMarked
package nl.artikel28.validation.security;

import org.jspecify.annotations.NullMarked;
