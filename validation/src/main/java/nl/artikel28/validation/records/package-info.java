/**
 * Rules on the processor's record of processing. Start reading at {@link
 * nl.artikel28.validation.records.RecordsRules}.
 */
@NullMarked
package nl.artikel28.validation.records;

import org.jspecify.annotations.NullMarked;
