package nl.artikel28.validation.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import nl.artikel28.report.RuleDescription;
import nl.artikel28.report.RuleId;
import nl.artikel28.text.LocalisedText;

/**
 * The texts of one family of rules, in Dutch and English; they stand beside the rules as {@code
 * texts_nl.properties} and {@code texts_en.properties}.
 */
public final class RuleTexts {

  private final Properties dutch;
  private final Properties english;

  private RuleTexts(Properties dutch, Properties english) {
    this.dutch = dutch;
    this.english = english;
  }

  /**
   * {@return the texts beside a class}
   *
   * @param rules the class, usually the register of the family
   */
  public static RuleTexts beside(Class<?> rules) {
    return new RuleTexts(load(rules, "texts_nl.properties"), load(rules, "texts_en.properties"));
  }

  private static Properties load(Class<?> rules, String name) {
    Properties properties = new Properties();
    try (InputStream in = rules.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing beside " + rules.getName());
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(name + " cannot be read", e);
    }
    return properties;
  }

  /**
   * {@return the beginning of a description: id, title and requirement}
   *
   * @param id the id of the rule
   */
  public RuleDescription.Builder rule(String id) {
    return RuleDescription.builder()
        .rule(new RuleId(id))
        .title(get(id + ".title"))
        .requirement(get(id + ".requirement"));
  }

  /**
   * {@return a text}
   *
   * @param key its key
   * @throws IllegalStateException when there is none
   */
  public LocalisedText get(String key) {
    return find(key).orElseThrow(() -> new IllegalStateException("no text for " + key));
  }

  Optional<LocalisedText> find(String key) {
    String nl = dutch.getProperty(key);
    String en = english.getProperty(key);
    return nl == null || en == null ? Optional.empty() : Optional.of(new LocalisedText(nl, en));
  }
}
