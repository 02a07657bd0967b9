package nl.artikel28.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import nl.artikel28.policy.Policy;

/**
 * Policies as JSON, in the format {@code artikel28/policy/1}. Reading is strict, and what is read
 * was either taken whole or not at all; writing is canonical.
 */
public final class PolicyJson {

  private static final Door<Policy> DOOR = Door.forPeople(Policy.class, "artikel28/policy/1");

  private PolicyJson() {}

  /**
   * {@return the policy that a JSON text holds, within the limits of {@link JsonLimits#DEFAULT}}
   *
   * @param in the text in UTF-8; it is read to its end and not closed
   * @throws JsonFormatException when the text is not such a policy
   * @throws IOException when the stream fails
   */
  public static Policy read(InputStream in) throws IOException {
    return DOOR.read(in, JsonLimits.DEFAULT);
  }

  /**
   * {@return the policy that a JSON text holds}
   *
   * @param in the text in UTF-8; it is read to its end and not closed
   * @param limits how large the text may be
   * @throws JsonFormatException when the text is not such a policy
   * @throws IOException when the stream fails
   */
  public static Policy read(InputStream in, JsonLimits limits) throws IOException {
    return DOOR.read(in, limits);
  }

  /**
   * {@return the policy that a JSON text holds, within the limits of {@link JsonLimits#DEFAULT}}
   *
   * @param json the text
   * @throws JsonFormatException when the text is not such a policy
   */
  public static Policy read(String json) {
    return DOOR.read(json, JsonLimits.DEFAULT);
  }

  /**
   * {@return the policy as JSON}
   *
   * @param policy the policy
   */
  public static String write(Policy policy) {
    return DOOR.write(policy);
  }

  /**
   * Writes the policy as JSON.
   *
   * @param policy the policy
   * @param out where to write, in UTF-8; it is flushed and not closed
   * @throws IOException when the stream fails
   */
  public static void write(Policy policy, OutputStream out) throws IOException {
    DOOR.write(policy, out);
  }

  /**
   * {@return the JSON Schema (2020-12) of the format, derived from what the reader itself knows}
   */
  public static String schema() {
    return DOOR.schema();
  }
}
