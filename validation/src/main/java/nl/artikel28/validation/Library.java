package nl.artikel28.validation;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** What the library knows of itself. */
final class Library {

  private Library() {}

  static String version() {
    Properties properties = new Properties();
    try (InputStream in = Library.class.getResourceAsStream("library.properties")) {
      if (in == null) {
        throw new IllegalStateException("library.properties is missing from this jar");
      }
      properties.load(in);
    } catch (IOException e) {
      throw new IllegalStateException("library.properties cannot be read", e);
    }
    return properties.getProperty("version", "unknown");
  }
}
