package nl.artikel28.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import nl.artikel28.report.Report;

/**
 * Reports as JSON, in the format {@code artikel28/report/1}. Reading is strict, and what is read
 * was either taken whole or not at all; writing is canonical.
 */
public final class ReportJson {

  private static final Door<Report> DOOR = Door.forPrograms(Report.class, "artikel28/report/1");

  private ReportJson() {}

  /**
   * {@return the report that a JSON text holds, within the limits of {@link JsonLimits#DEFAULT}}
   *
   * @param in the text in UTF-8; it is read to its end and not closed
   * @throws JsonFormatException when the text is not such a report
   * @throws IOException when the stream fails
   */
  public static Report read(InputStream in) throws IOException {
    return DOOR.read(in, JsonLimits.DEFAULT);
  }

  /**
   * {@return the report that a JSON text holds}
   *
   * @param in the text in UTF-8; it is read to its end and not closed
   * @param limits how large the text may be
   * @throws JsonFormatException when the text is not such a report
   * @throws IOException when the stream fails
   */
  public static Report read(InputStream in, JsonLimits limits) throws IOException {
    return DOOR.read(in, limits);
  }

  /**
   * {@return the report that a JSON text holds, within the limits of {@link JsonLimits#DEFAULT}}
   *
   * @param json the text
   * @throws JsonFormatException when the text is not such a report
   */
  public static Report read(String json) {
    return DOOR.read(json, JsonLimits.DEFAULT);
  }

  /**
   * {@return the report as JSON}
   *
   * @param report the report
   */
  public static String write(Report report) {
    return DOOR.write(report);
  }

  /**
   * Writes the report as JSON.
   *
   * @param report the report
   * @param out where to write, in UTF-8; it is flushed and not closed
   * @throws IOException when the stream fails
   */
  public static void write(Report report, OutputStream out) throws IOException {
    DOOR.write(report, out);
  }

  /**
   * {@return the JSON Schema (2020-12) of the format, derived from what the reader itself knows}
   */
  public static String schema() {
    return DOOR.schema();
  }
}
