/**
 * How a party is reached: addresses and contact points. Start reading at {@link
 * nl.artikel28.agreement.contact.PostalAddress}.
 */
@Values
@NullMarked
package nl.artikel28.agreement.contact;

import nl.artikel28.style.Values;
import org.jspecify.annotations.NullMarked;
