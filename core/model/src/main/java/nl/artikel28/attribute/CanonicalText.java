package nl.artikel28.attribute;

import java.util.List;
import java.util.Locale;

/**
 * Writes a value in the one way that tells it from every other: {@code name[n]{...}} for an
 * attribute with n items, and {@code length:text} for a text.
 */
final class CanonicalText {

  private final StringBuilder text = new StringBuilder();

  CanonicalText value(Shape shape, Object value) {
    if (shape instanceof Shape.Choice choice) {
      Composite kind = choice.caseOf(value);
      text(kind.kind());
      attributes(kind, value);
    } else if (shape instanceof Composite composite) {
      attributes(composite, value);
    } else if (value instanceof Enum<?> word) {
      text(word.name());
    } else {
      text(value instanceof Locale locale ? locale.toLanguageTag() : value.toString());
    }
    return this;
  }

  CanonicalText items(Shape shape, List<Object> items) {
    text.append('[').append(items.size()).append("]{");
    for (Object item : items) {
      value(shape, item);
    }
    text.append('}');
    return this;
  }

  private void attributes(Composite shape, Object owner) {
    for (Attribute attribute : shape.attributes()) {
      if (attribute.presence() == Attribute.Presence.DERIVED) {
        continue;
      }
      List<Object> items = attribute.in(owner);
      if (!items.isEmpty()) {
        text.append(attribute.name());
        items(attribute.shape(), items);
      }
    }
  }

  private void text(String words) {
    text.append(words.length()).append(':').append(words);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
