package nl.artikel28.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import nl.artikel28.report.Waivers;

/**
 * Waivers as JSON, in the format {@code artikel28/waivers/1}. Reading is strict, and what is read
 * was either taken whole or not at all; writing is canonical.
 */
public final class WaiversJson {

  private static final Door<Waivers> DOOR = Door.forPeople(Waivers.class, "artikel28/waivers/1");

  private WaiversJson() {}

  /**
   * {@return the waivers that a JSON text holds, within the limits of {@link JsonLimits#DEFAULT}}
   *
   * @param in the text in UTF-8; it is read to its end and not closed
   * @throws JsonFormatException when the text holds no such waivers
   * @throws IOException when the stream fails
   */
  public static Waivers read(InputStream in) throws IOException {
    return DOOR.read(in, JsonLimits.DEFAULT);
  }

  /**
   * {@return the waivers that a JSON text holds}
   *
   * @param in the text in UTF-8; it is read to its end and not closed
   * @param limits how large the text may be
   * @throws JsonFormatException when the text holds no such waivers
   * @throws IOException when the stream fails
   */
  public static Waivers read(InputStream in, JsonLimits limits) throws IOException {
    return DOOR.read(in, limits);
  }

  /**
   * {@return the waivers that a JSON text holds, within the limits of {@link JsonLimits#DEFAULT}}
   *
   * @param json the text
   * @throws JsonFormatException when the text holds no such waivers
   */
  public static Waivers read(String json) {
    return DOOR.read(json, JsonLimits.DEFAULT);
  }

  /**
   * {@return the waivers as JSON}
   *
   * @param waivers the waivers
   */
  public static String write(Waivers waivers) {
    return DOOR.write(waivers);
  }

  /**
   * Writes the waivers as JSON.
   *
   * @param waivers the waivers
   * @param out where to write, in UTF-8; it is flushed and not closed
   * @throws IOException when the stream fails
   */
  public static void write(Waivers waivers, OutputStream out) throws IOException {
    DOOR.write(waivers, out);
  }

  /**
   * {@return the JSON Schema (2020-12) of the format, derived from what the reader itself knows}
   */
  public static String schema() {
    return DOOR.schema();
  }
}
