/**
 * Help with security, breaches, assessments and consultation; Article 28(3)(f). Start reading at
 * {@link nl.artikel28.agreement.assistance.AssistanceTerms}.
 */
@Values
@NullMarked
package nl.artikel28.agreement.assistance;

import nl.artikel28.style.Values;
import org.jspecify.annotations.NullMarked;
