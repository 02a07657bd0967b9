/**
 * Rules on engaging other processors. Start reading at {@link
 * nl.artikel28.validation.subprocessing.SubProcessingRules}.
 */
@NullMarked
package nl.artikel28.validation.subprocessing;

import org.jspecify.annotations.NullMarked;
