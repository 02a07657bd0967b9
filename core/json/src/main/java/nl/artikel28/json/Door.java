package nl.artikel28.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import nl.artikel28.attribute.Composite;

/**
 * What the doors have in common: one type of value, one format.
 *
 * @param <T> the type of the values
 */
final class Door<T> {

  private final Class<T> type;
  private final Composite shape;
  private final String format;

  Door(Class<T> type, String format) {
    this.type = type;
    this.shape = Composite.of(type);
    this.format = format;
  }

  T read(InputStream in, JsonLimits limits) throws IOException {
    return read(JsonText.of(in, limits), limits);
  }

  T read(String json, JsonLimits limits) {
    return read(JsonText.of(json, limits), limits);
  }

  private T read(char[] text, JsonLimits limits) {
    return type.cast(JsonReader.read(shape, format, limits, text));
  }

  void write(T value, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    JsonWriter.write(shape, format, value, writer);
    writer.flush();
  }

  String write(T value) {
    StringWriter text = new StringWriter();
    try {
      JsonWriter.write(shape, format, value, text);
    } catch (IOException e) {
      throw new IllegalStateException("writing to memory failed", e);
    }
    return text.toString();
  }

  String schema() {
    return JsonSchema.of(shape, format);
  }
}
