/**
 * Rules on the confidentiality of those who process the data. Start reading at {@link
 * nl.artikel28.validation.confidentiality.ConfidentialityRules}.
 */
@NullMarked
package nl.artikel28.validation.confidentiality;

import org.jspecify.annotations.NullMarked;
