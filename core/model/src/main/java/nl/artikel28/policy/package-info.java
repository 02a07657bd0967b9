/**
 * What a party wants of an agreement, apart from what the law wants. Start reading at {@link
 * nl.artikel28.policy.Policy}.
 */
@Values
@NullMarked
package nl.artikel28.policy;

import nl.artikel28.style.Values;
import org.jspecify.annotations.NullMarked;
