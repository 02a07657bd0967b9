/**
 * Rules on the law, the court and the order of documents. Start reading at {@link
 * nl.artikel28.validation.law.LawRules}.
 */
@NullMarked
package nl.artikel28.validation.law;

import org.jspecify.annotations.NullMarked;
