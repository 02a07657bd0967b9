package nl.artikel28.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.attribute.Attribute;
import nl.artikel28.attribute.Attribute.Presence;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.attribute.Composite;
import nl.artikel28.attribute.Shape;
import nl.artikel28.text.Nearest;
import nl.artikel28.text.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON text into a value, by the value's shape; stops at the first thing that does not
 * fit.
 */
final class JsonReader {

  private static final String FORMAT = "format";
  private static final String KIND = "kind";

  private final Composite root;
  private final String format;
  private final JsonLimits limits;
  private final char[] text;
  private final JsonFactory factory;
  private final JsonParser parser;
  private int depth;
  private boolean formatSeen;

  private JsonReader(Composite root, String format, JsonLimits limits, char[] text)
      throws IOException {
    this.root = root;
    this.format = format;
    this.limits = limits;
    this.text = text;
    this.factory = factory(limits);
    this.parser = parser(0);
  }

  static Object read(Composite root, String format, JsonLimits limits, char[] text) {
    try {
      return new JsonReader(root, format, limits, text).read();
    } catch (IOException e) {
      throw new IllegalStateException("reading from memory failed", e);
    }
  }

  private JsonParser parser(int from) throws IOException {
    return factory.createParser(text, from, text.length - from);
  }

  private static JsonFactory factory(JsonLimits limits) {
    // Our own limits come first and name the place; these only must not stand in their way.
    StreamReadConstraints constraints =
        StreamReadConstraints.builder()
            .maxNestingDepth(Math.min(limits.depth(), Integer.MAX_VALUE - 1) + 1)
            .maxStringLength(limits.bytes())
            .maxNameLength(Math.min(limits.bytes(), 1000))
            .build();
    return JsonFactory.builder().streamReadConstraints(constraints).build();
  }

  private Object read() throws IOException {
    try {
      if (next() == null) {
        throw refusal(AttributePath.ROOT, "the text is empty");
      }
      Object value = composite(root, AttributePath.ROOT);
      if (next() != null) {
        throw refusal(AttributePath.ROOT, "the text goes on after its end");
      }
      return value;
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
      throw new JsonFormatException(
          AttributePath.ROOT, at.getLineNr(), at.getColumnNr(), "this is no JSON: " + complaint(e));
    }
  }

  /** What the parser says, without its advice to those who wrote this reader. */
  private static String complaint(JsonProcessingException e) {
    String message = PlainText.of(String.valueOf(e.getOriginalMessage()));
    int advice = message.indexOf(": enable ");
    return advice < 0 ? message : message.substring(0, advice);
  }

  private @Nullable JsonToken next() throws IOException {
    return parser.nextToken();
  }

  private Object value(Shape shape, AttributePath path) throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_NULL) {
      throw refusal(path, "null is no value; leave the attribute out");
    }
    if (shape instanceof Shape.Scalar scalar) {
      return scalar(Codec.of(scalar), path);
    } else if (shape instanceof Shape.Word word) {
      return word(word, path);
    } else if (shape instanceof Shape.Choice choice) {
      return composite(caseOf(choice, path), path);
    }
    return composite((Composite) shape, path);
  }

  private Object scalar(Codec codec, AttributePath path) throws IOException {
    boolean fits =
        switch (parser.currentToken()) {
          case VALUE_STRING -> codec.json() == Codec.Json.STRING;
          case VALUE_NUMBER_INT ->
              codec.json() == Codec.Json.INTEGER || codec.json() == Codec.Json.NUMBER;
          case VALUE_NUMBER_FLOAT -> codec.json() == Codec.Json.NUMBER;
          case VALUE_TRUE, VALUE_FALSE -> codec.json() == Codec.Json.BOOLEAN;
          default -> false;
        };
    if (!fits) {
      throw refusal(path, "expected " + codec.json().words() + ", found " + found());
    }
    Object value;
    try {
      value = codec.parse().apply(parser.getText());
    } catch (IllegalArgumentException e) {
      throw refusal(path, PlainText.excerpt(parser.getText()) + " does not fit: " + e.getMessage());
    }
    if (value instanceof AttributePath reference && root.type() == DataProcessingAgreement.class) {
      requireKnown(reference, path);
    }
    return value;
  }

  /**
   * A path in an agreement is a path of that agreement; a wrong name in it would otherwise never be
   * noticed.
   */
  private void requireKnown(AttributePath reference, AttributePath path) {
    if (root.find(reference).isPresent()) {
      return;
    }
    AttributePath known = reference.parent();
    String unknown = reference.value();
    while (!known.equals(AttributePath.ROOT) && root.find(known).isEmpty()) {
      unknown = known.value();
      known = known.parent();
    }
    String name =
        unknown.substring(known.equals(AttributePath.ROOT) ? 0 : known.value().length() + 1);
    List<String> names =
        known.equals(AttributePath.ROOT)
            ? root.attributes().stream().map(Attribute::name).toList()
            : root.find(known).map(each -> names(each.shape())).orElse(List.of());
    throw refusal(
        path,
        PlainText.excerpt(reference.value())
            + " is no attribute of an agreement"
            + Nearest.hint(name, names));
  }

  private static List<String> names(Shape shape) {
    if (shape instanceof Composite composite) {
      return composite.attributes().stream().map(Attribute::name).toList();
    } else if (shape instanceof Shape.Choice choice) {
      return choice.cases().stream().flatMap(each -> names(each).stream()).toList();
    }
    return List.of();
  }

  private Object word(Shape.Word shape, AttributePath path) throws IOException {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      throw refusal(path, "expected one of a list of words, found " + found());
    }
    String name = parser.getText();
    for (Enum<?> each : shape.words()) {
      if (each.name().equals(name)) {
        return each;
      }
    }
    throw refusal(
        path,
        "unknown word "
            + PlainText.excerpt(name)
            + Nearest.hint(name, shape.words().stream().map(Enum::name).toList()));
  }

  private Object composite(Composite shape, AttributePath path) throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      throw refusal(path, "expected an object, found " + found());
    }
    JsonLocation start = parser.currentTokenLocation();
    enter(path);
    List<Attribute> attributes = shape.attributes();
    @Nullable Object[] values = new @Nullable Object[attributes.size()];
    Set<String> seen = new HashSet<>();
    while (next() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      if (!seen.add(name)) {
        throw refusal(path.child(safe(name)), PlainText.excerpt(name) + " stands here twice");
      }
      if (isMark(name, path, shape)) {
        continue;
      }
      int index = indexOf(name, attributes);
      if (index < 0) {
        throw refusal(
            path,
            "unknown attribute "
                + PlainText.excerpt(name)
                + Nearest.hint(name, attributes.stream().map(Attribute::name).toList()));
      }
      next();
      values[index] = held(attributes.get(index), path.child(name));
    }
    depth--;
    Object value = assembled(shape, values, path, start);
    checkDerived(attributes, values, value, path, start);
    if (path.equals(AttributePath.ROOT) && !formatSeen) {
      throw refusal(path, start, "'format' is missing; it is \"" + format + "\"");
    }
    return value;
  }

  /**
   * Whether a name is no attribute but tells what the object is: the format of the whole text, or
   * the kind of a choice.
   */
  private boolean isMark(String name, AttributePath path, Composite shape) throws IOException {
    if (path.equals(AttributePath.ROOT) && name.equals(FORMAT)) {
      next();
      if (parser.currentToken() != JsonToken.VALUE_STRING || !parser.getText().equals(format)) {
        throw refusal(AttributePath.of(FORMAT), "expected \"" + format + "\", found " + found());
      }
      formatSeen = true;
      return true;
    }
    if (name.equals(KIND) && shape.attribute(KIND).isEmpty() && isCase(shape)) {
      next();
      return true;
    }
    return false;
  }

  private static boolean isCase(Composite shape) {
    return shape.type().getInterfaces().length == 1 && shape.type().getInterfaces()[0].isSealed();
  }

  private Object held(Attribute attribute, AttributePath path) throws IOException {
    if (!attribute.isMany()) {
      return value(attribute.shape(), path);
    }
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      throw refusal(path, "expected a list, found " + found());
    }
    enter(path);
    List<Object> items = new ArrayList<>();
    while (next() != JsonToken.END_ARRAY) {
      if (items.size() == limits.items()) {
        throw refusal(path, "the list has more than " + limits.items() + " items");
      }
      AttributePath place = path.item(items.size());
      Object item = value(attribute.shape(), place);
      if (attribute.presence() == Presence.SET && items.contains(item)) {
        throw refusal(place, item + " stands in this list twice");
      }
      items.add(item);
    }
    depth--;
    return items;
  }

  private Object assembled(
      Composite shape, @Nullable Object[] values, AttributePath path, JsonLocation start) {
    List<Attribute> attributes = shape.attributes();
    for (int i = 0; i < values.length; i++) {
      if (values[i] == null && attributes.get(i).presence() == Presence.REQUIRED) {
        throw refusal(path, start, "'" + attributes.get(i).name() + "' is missing");
      }
    }
    try {
      return shape.assemble(values);
    } catch (IllegalArgumentException e) {
      throw refusal(path, start, String.valueOf(e.getMessage()));
    }
  }

  private static void checkDerived(
      List<Attribute> attributes,
      @Nullable Object[] values,
      Object value,
      AttributePath path,
      JsonLocation start) {
    for (int i = 0; i < values.length; i++) {
      Attribute attribute = attributes.get(i);
      Object read = values[i];
      if (attribute.presence() == Presence.DERIVED && read != null) {
        AttributePath place = path.child(attribute.name());
        try {
          if (!attribute.in(value).equals(List.of(read))) {
            throw refusal(place, start, "does not follow from the other attributes");
          }
        } catch (IllegalStateException e) {
          throw refusal(place, start, String.valueOf(e.getMessage()));
        }
      }
    }
  }

  /** Looks ahead for the kind, which may stand anywhere in its object. */
  private Composite caseOf(Shape.Choice choice, AttributePath path) throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      throw refusal(path, "expected an object, found " + found());
    }
    JsonLocation start = parser.currentTokenLocation();
    List<String> kinds = choice.cases().stream().map(Composite::kind).toList();
    try (JsonParser ahead = parser((int) start.getCharOffset())) {
      ahead.nextToken();
      while (ahead.nextToken() == JsonToken.FIELD_NAME) {
        String name = ahead.currentName();
        ahead.nextToken();
        if (name.equals(KIND) && ahead.currentToken() == JsonToken.VALUE_STRING) {
          String kind = ahead.getText();
          int index = kinds.indexOf(kind);
          if (index < 0) {
            throw refusal(
                path.child(KIND),
                start,
                "unknown kind " + PlainText.excerpt(kind) + Nearest.hint(kind, kinds));
          }
          return choice.cases().get(index);
        }
        ahead.skipChildren();
      }
    } catch (StreamConstraintsException e) {
      throw refusal(path, start, "nested deeper than " + limits.depth() + " levels");
    } catch (JsonProcessingException e) {
      // The reader itself meets the same fault, and knows the place.
      parser.skipChildren();
    }
    throw refusal(path, start, "'kind' is missing; it is one of " + String.join(", ", kinds));
  }

  private void enter(AttributePath path) throws IOException {
    depth++;
    if (depth > limits.depth()) {
      throw refusal(path, "nested deeper than " + limits.depth() + " levels");
    }
  }

  private static int indexOf(String name, List<Attribute> attributes) {
    for (int i = 0; i < attributes.size(); i++) {
      if (attributes.get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private static String safe(String name) {
    try {
      return AttributePath.of(name).value();
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private String found() throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "a list";
      case VALUE_NULL -> "null";
      default -> PlainText.excerpt(parser.getText());
    };
  }

  private JsonFormatException refusal(AttributePath path, String cause) {
    return refusal(path, parser.currentTokenLocation(), cause);
  }

  private static JsonFormatException refusal(AttributePath path, JsonLocation at, String cause) {
    return new JsonFormatException(path, at.getLineNr(), at.getColumnNr(), cause);
  }
}
