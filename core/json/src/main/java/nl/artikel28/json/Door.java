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
  private final boolean emptyLists;

  private Door(Class<T> type, String format, boolean emptyLists) {
    this.type = type;
    this.shape = Composite.of(type);
    this.format = format;
    this.emptyLists = emptyLists;
  }

  /** A door for what people write: what is empty is left out. */
  static <T> Door<T> forPeople(Class<T> type, String format) {
    return new Door<>(type, format, false);
  }

  /** A door for what programs read: every list is there, so that nobody has to ask first. */
  static <T> Door<T> forPrograms(Class<T> type, String format) {
    return new Door<>(type, format, true);
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
    Writer writer = new VisibleWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    JsonWriter.write(shape, format, value, writer, emptyLists);
    writer.flush();
  }

  String write(T value) {
    StringWriter text = new StringWriter();
    try {
      JsonWriter.write(shape, format, value, new VisibleWriter(text), emptyLists);
    } catch (IOException e) {
      throw new IllegalStateException("writing to memory failed", e);
    }
    return text.toString();
  }

  String schema() {
    return JsonSchema.of(shape, format);
  }
}
