/**
 * The processor's record of processing; Article 30(2). Start reading at {@link
 * nl.artikel28.agreement.records.ProcessorRecord}.
 */
@Values
@NullMarked
package nl.artikel28.agreement.records;

import nl.artikel28.style.Values;
import org.jspecify.annotations.NullMarked;
