/**
 * Rules on the types of personal data and the categories of data subjects. Start reading at {@link
 * nl.artikel28.validation.data.DataRules}.
 */
@NullMarked
package nl.artikel28.validation.data;

import org.jspecify.annotations.NullMarked;
