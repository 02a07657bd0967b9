package nl.artikel28.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import nl.artikel28.report.RuleListing;

/**
 * Listings of rules as JSON, in the format {@code artikel28/rules/1}. Reading is strict, and what
 * is read was either taken whole or not at all; writing is canonical.
 */
public final class RulesJson {

  private static final Door<RuleListing> DOOR =
      Door.forPrograms(RuleListing.class, "artikel28/rules/1");

  private RulesJson() {}

  /**
   * {@return the listing that a JSON text holds, within the limits of {@link JsonLimits#DEFAULT}}
   *
   * @param in the text in UTF-8; it is read to its end and not closed
   * @throws JsonFormatException when the text is not such a listing
   * @throws IOException when the stream fails
   */
  public static RuleListing read(InputStream in) throws IOException {
    return DOOR.read(in, JsonLimits.DEFAULT);
  }

  /**
   * {@return the listing that a JSON text holds}
   *
   * @param in the text in UTF-8; it is read to its end and not closed
   * @param limits how large the text may be
   * @throws JsonFormatException when the text is not such a listing
   * @throws IOException when the stream fails
   */
  public static RuleListing read(InputStream in, JsonLimits limits) throws IOException {
    return DOOR.read(in, limits);
  }

  /**
   * {@return the listing that a JSON text holds, within the limits of {@link JsonLimits#DEFAULT}}
   *
   * @param json the text
   * @throws JsonFormatException when the text is not such a listing
   */
  public static RuleListing read(String json) {
    return DOOR.read(json, JsonLimits.DEFAULT);
  }

  /**
   * {@return the listing as JSON}
   *
   * @param listing the listing
   */
  public static String write(RuleListing listing) {
    return DOOR.write(listing);
  }

  /**
   * Writes the listing as JSON.
   *
   * @param listing the listing
   * @param out where to write, in UTF-8; it is flushed and not closed
   * @throws IOException when the stream fails
   */
  public static void write(RuleListing listing, OutputStream out) throws IOException {
    DOOR.write(listing, out);
  }

  /**
   * {@return the JSON Schema (2020-12) of the format, derived from what the reader itself knows}
   */
  public static String schema() {
    return DOOR.schema();
  }
}
