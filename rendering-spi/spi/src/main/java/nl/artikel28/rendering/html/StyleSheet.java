package nl.artikel28.rendering.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import nl.artikel28.rendering.spi.Theme;

/**
 * The style sheet of a page.
 *
 * @param css its text
 */
record StyleSheet(String css) {

  private static final String SHEET = read();

  static StyleSheet of(Theme theme) {
    return new StyleSheet(":root { --accent: " + theme.accent() + "; }\n\n" + SHEET.strip());
  }

  private static String read() {
    try (InputStream sheet = StyleSheet.class.getResourceAsStream("style.css")) {
      byte[] bytes = Objects.requireNonNull(sheet, "style.css").readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return a policy under which a page loads and runs nothing, and has this sheet only} */
  String contentSecurityPolicy() {
    return "default-src 'none'; style-src 'sha256-" + hash() + "'";
  }

  private String hash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder()
          .encodeToString(digest.digest(css.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
