/**
 * Rules on information and audits. Start reading at {@link
 * nl.artikel28.validation.audit.AuditRules}.
 */
@NullMarked
package nl.artikel28.validation.audit;

import org.jspecify.annotations.NullMarked;
