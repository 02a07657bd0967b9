package nl.artikel28.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The words for the constants of the model, in Dutch and English. */
public final class Words {

  private static final Properties DUTCH = load("Words_nl.properties");
  private static final Properties ENGLISH = load("Words_en.properties");

  private Words() {}

  /**
   * {@return the words for a constant}
   *
   * @param constant a constant of an enum of the model
   * @throws IllegalArgumentException when the enum is not one of the model
   */
  public static LocalisedText of(Enum<?> constant) {
    String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    String nl = DUTCH.getProperty(key);
    String en = ENGLISH.getProperty(key);
    if (nl == null || en == null) {
      throw new IllegalArgumentException("no words for " + key);
    }
    return new LocalisedText(nl, en);
  }

  private static Properties load(String name) {
    Properties properties = new Properties();
    try (InputStream in = Words.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from this jar");
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(name + " cannot be read", e);
    }
    return properties;
  }
}
