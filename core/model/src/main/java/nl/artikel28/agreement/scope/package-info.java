/**
 * The processing that is entrusted; Article 28(3), opening words. Start reading at {@link
 * nl.artikel28.agreement.scope.ProcessingScope}.
 */
@Values
@NullMarked
package nl.artikel28.agreement.scope;

import nl.artikel28.style.Values;
import org.jspecify.annotations.NullMarked;
