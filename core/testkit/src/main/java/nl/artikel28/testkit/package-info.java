/** Values to test with. Start reading at {@link nl.artikel28.testkit.Agreements}. */
@NullMarked
package nl.artikel28.testkit;

import org.jspecify.annotations.NullMarked;
