package nl.artikel28.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.artikel28.attribute.Attribute;
import nl.artikel28.attribute.Attribute.Presence;
import nl.artikel28.attribute.Composite;
import nl.artikel28.attribute.Shape;

/**
 * Says in JSON Schema (2020-12) what the reader accepts: the same names, types, required attributes
 * and words.
 */
final class JsonSchema {

  private final Map<String, Object> definitions = new LinkedHashMap<>();

  private JsonSchema() {}

  static String of(Composite shape, String format) {
    JsonSchema schema = new JsonSchema();
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.put("title", format);
    root.putAll(schema.object(shape, "format", format));
    root.put("$defs", schema.definitions);
    return print(root);
  }

  /** An object; a mark is a name that every such object bears with one fixed word. */
  private Map<String, Object> object(Composite shape, String mark, String word) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    if (!mark.isEmpty()) {
      properties.put(mark, Map.of("const", word));
      required.add(mark);
    }
    for (Attribute attribute : shape.attributes()) {
      properties.put(attribute.name(), held(attribute));
      if (attribute.presence() == Presence.REQUIRED) {
        required.add(attribute.name());
      }
    }
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("type", "object");
    object.put("additionalProperties", false);
    object.put("properties", properties);
    if (!required.isEmpty()) {
      object.put("required", required);
    }
    return object;
  }

  private Object held(Attribute attribute) {
    Map<String, Object> item = reference(attribute.shape());
    if (!attribute.isMany()) {
      return item;
    }
    Map<String, Object> array = new LinkedHashMap<>();
    array.put("type", "array");
    array.put("items", item);
    if (attribute.presence() == Presence.SET) {
      array.put("uniqueItems", true);
    }
    return array;
  }

  private Map<String, Object> reference(Shape shape) {
    if (shape instanceof Shape.Scalar scalar) {
      return scalar(Codec.of(scalar));
    }
    String name = shape.type().getSimpleName();
    if (!definitions.containsKey(name)) {
      Map<String, Object> definition = new LinkedHashMap<>();
      definitions.put(name, definition);
      definition.putAll(definition(shape));
    }
    return Map.of("$ref", "#/$defs/" + name);
  }

  private Map<String, Object> definition(Shape shape) {
    if (shape instanceof Shape.Word word) {
      return Map.of("enum", word.words().stream().map(Enum::name).toList());
    } else if (shape instanceof Shape.Choice choice) {
      return Map.of(
          "oneOf", choice.cases().stream().map(each -> object(each, "kind", each.kind())).toList());
    }
    return object((Composite) shape, "", "");
  }

  private static Map<String, Object> scalar(Codec codec) {
    Map<String, Object> scalar = new LinkedHashMap<>();
    scalar.put("type", codec.json().schemaType());
    if (!codec.pattern().isEmpty()) {
      scalar.put("pattern", codec.pattern());
    }
    return scalar;
  }

  private static String print(Map<String, Object> schema) {
    StringWriter text = new StringWriter();
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter layout = new DefaultPrettyPrinter();
    layout.indentObjectsWith(lines);
    layout.indentArraysWith(lines);
    try (JsonGenerator json = JsonFactory.builder().build().createGenerator(text)) {
      json.setPrettyPrinter(layout);
      print(schema, json);
    } catch (IOException e) {
      throw new IllegalStateException("writing to memory failed", e);
    }
    return text.append('\n').toString();
  }

  private static void print(Object node, JsonGenerator json) throws IOException {
    if (node instanceof Map<?, ?> map) {
      json.writeStartObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        json.writeFieldName((String) entry.getKey());
        print(entry.getValue(), json);
      }
      json.writeEndObject();
    } else if (node instanceof List<?> list) {
      json.writeStartArray();
      for (Object item : list) {
        print(item, json);
      }
      json.writeEndArray();
    } else if (node instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else {
      json.writeString((String) node);
    }
  }
}
