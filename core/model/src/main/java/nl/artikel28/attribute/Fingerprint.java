package nl.artikel28.attribute;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A short mark of what a value holds: two values that differ have different ones.
 *
 * <p>It is the beginning of the SHA-256 digest over the canonical text of the value: attributes in
 * the order of their declaration, absent ones left out, each text with its length.
 *
 * @param value sixteen digits and letters from a to f
 */
public record Fingerprint(String value) {

  private static final int LENGTH = 16;

  /**
   * Refuses what cannot be a fingerprint.
   *
   * @param value the sixteen characters
   * @throws IllegalArgumentException when the text has another form
   */
  public Fingerprint {
    boolean wellFormed = value.length() == LENGTH;
    for (int i = 0; wellFormed && i < LENGTH; i++) {
      char c = value.charAt(i);
      wellFormed = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    }
    if (!wellFormed) {
      throw new IllegalArgumentException(
          "a fingerprint is sixteen digits and letters from a to f, as the report gives it");
    }
  }

  /**
   * {@return the fingerprint of what stands at a path; if absent, nothing does}
   *
   * <p>Where the path goes through a list, it is that of the innermost item of a list as a whole:
   * an item can move, and another that looks alike in one attribute is not the same.
   *
   * @param path the path
   * @param shape the shape of the value that the path starts from
   * @param owner that value
   */
  public static Optional<Fingerprint> at(AttributePath path, Composite shape, Object owner) {
    AttributePath place = path.innermostItem().orElse(path);
    if (place.equals(AttributePath.ROOT)) {
      return Optional.of(of(new CanonicalText().value(shape, owner)));
    }
    List<Object> held = shape.at(place, owner);
    if (held.isEmpty()) {
      return Optional.empty();
    }
    Shape kind = shape.find(place).orElseThrow().shape();
    return Optional.of(of(new CanonicalText().items(kind, held)));
  }

  private static Fingerprint of(CanonicalText text) {
    byte[] digest = sha256().digest(text.toString().getBytes(StandardCharsets.UTF_8));
    return new Fingerprint(HexFormat.of().formatHex(digest, 0, LENGTH / 2));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
