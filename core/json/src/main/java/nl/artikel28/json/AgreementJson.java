package nl.artikel28.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import nl.artikel28.agreement.DataProcessingAgreement;

/**
 * Agreements as JSON, in the format {@code artikel28/agreement/1}. Reading is strict, and what is
 * read was either taken whole or not at all; writing is canonical.
 */
public final class AgreementJson {

  private static final Door<DataProcessingAgreement> DOOR =
      Door.forPeople(DataProcessingAgreement.class, "artikel28/agreement/1");

  private AgreementJson() {}

  /**
   * {@return the agreement that a JSON text holds, within the limits of {@link JsonLimits#DEFAULT}}
   *
   * @param in the text in UTF-8; it is read to its end and not closed
   * @throws JsonFormatException when the text is not such an agreement
   * @throws IOException when the stream fails
   */
  public static DataProcessingAgreement read(InputStream in) throws IOException {
    return DOOR.read(in, JsonLimits.DEFAULT);
  }

  /**
   * {@return the agreement that a JSON text holds}
   *
   * @param in the text in UTF-8; it is read to its end and not closed
   * @param limits how large the text may be
   * @throws JsonFormatException when the text is not such an agreement
   * @throws IOException when the stream fails
   */
  public static DataProcessingAgreement read(InputStream in, JsonLimits limits) throws IOException {
    return DOOR.read(in, limits);
  }

  /**
   * {@return the agreement that a JSON text holds, within the limits of {@link JsonLimits#DEFAULT}}
   *
   * @param json the text
   * @throws JsonFormatException when the text is not such an agreement
   */
  public static DataProcessingAgreement read(String json) {
    return DOOR.read(json, JsonLimits.DEFAULT);
  }

  /**
   * {@return the agreement as JSON}
   *
   * @param agreement the agreement
   */
  public static String write(DataProcessingAgreement agreement) {
    return DOOR.write(agreement);
  }

  /**
   * Writes the agreement as JSON.
   *
   * @param agreement the agreement
   * @param out where to write, in UTF-8; it is flushed and not closed
   * @throws IOException when the stream fails
   */
  public static void write(DataProcessingAgreement agreement, OutputStream out) throws IOException {
    DOOR.write(agreement, out);
  }

  /**
   * {@return the JSON Schema (2020-12) of the format, derived from what the reader itself knows}
   */
  public static String schema() {
    return DOOR.schema();
  }
}
