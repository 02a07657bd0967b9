/**
 * Agreements under Article 28 GDPR as immutable values. One package a subject; what several share
 * stands in {@code contact}, {@code duty}, {@code text} and {@code time}. Start reading at {@link
 * nl.artikel28.agreement.DataProcessingAgreement}.
 */
@Values
@NullMarked
package nl.artikel28.agreement;

import nl.artikel28.style.Values;
import org.jspecify.annotations.NullMarked;
