/**
 * From agreement or report to document. Start reading at {@link
 * nl.artikel28.rendering.assembly.AgreementAssembler}.
 */
@NullMarked
package nl.artikel28.rendering.assembly;

import org.jspecify.annotations.NullMarked;
