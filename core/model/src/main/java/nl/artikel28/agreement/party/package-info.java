/**
 * Who is bound: the parties, their roles and who speaks for them. Start reading at {@link
 * nl.artikel28.agreement.party.Party}.
 */
@Values
@NullMarked
package nl.artikel28.agreement.party;

import nl.artikel28.style.Values;
import org.jspecify.annotations.NullMarked;
