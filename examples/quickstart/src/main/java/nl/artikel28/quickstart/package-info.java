/**
 * A command line that reviews an agreement. Start reading at {@link
 * nl.artikel28.quickstart.Quickstart}.
 */
@NullMarked
package nl.artikel28.quickstart;

import org.jspecify.annotations.NullMarked;
