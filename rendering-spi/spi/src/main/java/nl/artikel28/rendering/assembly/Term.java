package nl.artikel28.rendering.assembly;

import java.util.List;
import nl.artikel28.attribute.Attribute;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.attribute.Composite;
import nl.artikel28.attribute.Shape;

/**
 * A term of the agreement: an attribute, what it holds, and the key by which its sentences are
 * found: its path without the indexes of list items.
 */
record Term(
    Composite owner, Attribute attribute, List<Object> items, AttributePath path, String key) {

  /** The terms of a value. */
  static List<Term> of(Composite shape, Object value, AttributePath path, String key) {
    return shape.attributes().stream()
        .filter(each -> each.presence() != Attribute.Presence.DERIVED)
        .map(
            each ->
                new Term(
                    shape,
                    each,
                    each.in(value),
                    path.child(each.name()),
                    key.isEmpty() ? each.name() : key + "." + each.name()))
        .toList();
  }

  /** The terms of one of the values that this one holds. */
  List<Term> below(int index) {
    Object item = items.get(index);
    return of(composite(item), item, pathOf(index), key);
  }

  /** The shape of a value that this term holds, which has terms of its own. */
  Composite composite(Object item) {
    return attribute.shape() instanceof Shape.Choice choice
        ? choice.caseOf(item)
        : (Composite) attribute.shape();
  }

  boolean hasTerms() {
    return attribute.shape() instanceof Shape.Choice || attribute.shape() instanceof Composite;
  }

  AttributePath pathOf(int index) {
    return attribute.isMany() ? path.item(index) : path;
  }

  /** The key for a type that several subjects share. */
  String typeKey() {
    return owner.type().getSimpleName() + "." + attribute.name();
  }
}
