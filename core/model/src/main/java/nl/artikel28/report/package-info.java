/**
 * What can be said about an agreement: outcomes, findings and their legal basis. Start reading at
 * {@link nl.artikel28.report.Report}.
 */
@Values
@NullMarked
package nl.artikel28.report;

import nl.artikel28.style.Values;
import org.jspecify.annotations.NullMarked;
