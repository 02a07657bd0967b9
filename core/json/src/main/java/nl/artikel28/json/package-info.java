/**
 * The door for JSON: strict on the way in, canonical on the way out. Start reading at {@link
 * nl.artikel28.json.AgreementJson}; a policy and a report have doors of the same form.
 */
@NullMarked
package nl.artikel28.json;

import org.jspecify.annotations.NullMarked;
