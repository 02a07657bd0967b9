package nl.artikel28.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import nl.artikel28.attribute.Attribute;
import nl.artikel28.attribute.Composite;
import nl.artikel28.attribute.Shape;

/**
 * Writes a value in the one canonical way: attributes in the order of their declaration, absent
 * ones left out, two spaces a level, lists of plain values on one line, lines ended by a line feed.
 */
final class JsonWriter {

  private final JsonGenerator json;
  private final Layout layout = new Layout();

  private final boolean emptyLists;

  private JsonWriter(Writer out, boolean emptyLists) throws IOException {
    this.emptyLists = emptyLists;
    json =
        JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build()
            .createGenerator(out)
            .setPrettyPrinter(layout);
  }

  static void write(Composite shape, String format, Object value, Writer out, boolean emptyLists)
      throws IOException {
    JsonWriter writer = new JsonWriter(out, emptyLists);
    writer.json.writeStartObject();
    writer.json.writeStringField("format", format);
    writer.attributes(shape, value);
    writer.json.writeEndObject();
    writer.json.flush();
    out.write('\n');
  }

  private void value(Shape shape, Object value) throws IOException {
    if (shape instanceof Shape.Scalar scalar) {
      scalar(Codec.of(scalar), value);
    } else if (shape instanceof Shape.Word) {
      json.writeString(((Enum<?>) value).name());
    } else if (shape instanceof Shape.Choice choice) {
      Composite kind = choice.caseOf(value);
      json.writeStartObject();
      json.writeStringField("kind", kind.kind());
      attributes(kind, value);
      json.writeEndObject();
    } else {
      json.writeStartObject();
      attributes((Composite) shape, value);
      json.writeEndObject();
    }
  }

  private void attributes(Composite shape, Object owner) throws IOException {
    for (Attribute attribute : shape.attributes()) {
      List<Object> items = attribute.in(owner);
      if (items.isEmpty() && !(emptyLists && attribute.isMany())) {
        continue;
      }
      json.writeFieldName(attribute.name());
      if (attribute.isMany()) {
        items(attribute.shape(), items);
      } else {
        value(attribute.shape(), items.get(0));
      }
    }
  }

  private void items(Shape shape, List<Object> items) throws IOException {
    boolean oneLine = shape instanceof Shape.Scalar || shape instanceof Shape.Word;
    layout.listsOnOneLine(oneLine);
    json.writeStartArray();
    for (Object item : items) {
      value(shape, item);
      layout.listsOnOneLine(oneLine);
    }
    json.writeEndArray();
  }

  private void scalar(Codec codec, Object value) throws IOException {
    switch (codec.json()) {
      case INTEGER -> json.writeNumber((Integer) value);
      case NUMBER -> json.writeNumber((BigDecimal) value);
      case BOOLEAN -> json.writeBoolean((Boolean) value);
      case STRING -> json.writeString(Codec.text(value));
    }
  }

  /** Two spaces a level; a list stands on one line or has a line for each item. */
  private static final class Layout extends DefaultPrettyPrinter {

    private static final long serialVersionUID = 1L;

    private static final Indenter LINES = new DefaultIndenter("  ", "\n");

    Layout() {
      super(
          Separators.createDefaultInstance()
              .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
              .withArrayEmptySeparator("")
              .withObjectEmptySeparator(""));
      indentObjectsWith(LINES);
    }

    void listsOnOneLine(boolean oneLine) {
      indentArraysWith(oneLine ? NopIndenter.instance : LINES);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator g) throws IOException {
      g.writeRaw(_arrayIndenter.isInline() ? ", " : ",");
      _arrayIndenter.writeIndentation(g, _nesting);
    }
  }
}
