/**
 * What the rules of the catalogue share: their texts, their citations and their usual verdicts.
 * Start reading at {@link nl.artikel28.validation.catalogue.CatalogueRule}.
 */
@NullMarked
package nl.artikel28.validation.catalogue;

import org.jspecify.annotations.NullMarked;
