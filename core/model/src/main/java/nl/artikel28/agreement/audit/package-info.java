/**
 * Information and audits; Article 28(3)(h). Start reading at {@link
 * nl.artikel28.agreement.audit.AuditTerms}.
 */
@Values
@NullMarked
package nl.artikel28.agreement.audit;

import nl.artikel28.style.Values;
import org.jspecify.annotations.NullMarked;
