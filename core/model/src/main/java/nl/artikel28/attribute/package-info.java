/**
 * The attributes of a value as data: names, types and paths, derived from the interfaces
 * themselves. Start reading at {@link nl.artikel28.attribute.Shape}.
 */
@NullMarked
package nl.artikel28.attribute;

import org.jspecify.annotations.NullMarked;
