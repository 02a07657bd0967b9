/**
 * Rules on the parties, their roles and who speaks for them. Start reading at {@link
 * nl.artikel28.validation.party.PartyRules}.
 */
@NullMarked
package nl.artikel28.validation.party;

import org.jspecify.annotations.NullMarked;
