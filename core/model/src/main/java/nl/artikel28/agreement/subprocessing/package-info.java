/**
 * Engaging another processor; Articles 28(2) and 28(4). Start reading at {@link
 * nl.artikel28.agreement.subprocessing.SubProcessingTerms}.
 */
@Values
@NullMarked
package nl.artikel28.agreement.subprocessing;

import nl.artikel28.style.Values;
import org.jspecify.annotations.NullMarked;
