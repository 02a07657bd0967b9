package nl.artikel28.validation.structure;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import nl.artikel28.constraint.WellFormedAgreement;
import nl.artikel28.text.LocalisedText;

/** The messages of the constraints, which a host's validator reads from the same files. */
final class ConstraintTexts {

  private final Properties dutch = load("/ContributorValidationMessages_nl.properties");
  private final Properties english = load("/ContributorValidationMessages.properties");

  LocalisedText of(String key) {
    String nl = dutch.getProperty(key);
    String en = english.getProperty(key);
    if (nl == null || en == null) {
      throw new IllegalStateException("no text for " + key);
    }
    return new LocalisedText(nl, en);
  }

  private static Properties load(String name) {
    Properties properties = new Properties();
    try (InputStream in = WellFormedAgreement.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing beside the constraints");
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(name + " cannot be read", e);
    }
    return properties;
  }
}
