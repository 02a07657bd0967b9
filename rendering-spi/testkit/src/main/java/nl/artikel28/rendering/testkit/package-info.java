/**
 * What every renderer must stand. Start reading at {@link
 * nl.artikel28.rendering.testkit.SampleDocuments}.
 */
@NullMarked
package nl.artikel28.rendering.testkit;

import org.jspecify.annotations.NullMarked;
