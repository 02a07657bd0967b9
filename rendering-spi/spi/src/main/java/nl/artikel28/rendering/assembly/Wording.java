package nl.artikel28.rendering.assembly;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import nl.artikel28.text.LocalisedText;
import nl.artikel28.text.Nearest;

/** The sentences of one language: ours, unless a house has its own. */
final class Wording {

  static final List<String> SUBJECTS =
      List.of(
          "Common",
          "Party",
          "Form",
          "Definition",
          "Scope",
          "Data",
          "Instruction",
          "Confidentiality",
          "Security",
          "SubProcessing",
          "Transfer",
          "Rights",
          "Assistance",
          "BreachNotification",
          "Audit",
          "Records",
          "Exit",
          "Liability",
          "Change",
          "Law",
          "Text",
          "Document",
          "Report");

  private static final Map<String, List<Template>> DUTCH = load("nl");
  private static final Map<String, List<Template>> ENGLISH = load("en");

  private final Locale language;
  private final Map<String, List<Template>> standard;
  private final ClauseLibrary house;

  private Wording(Locale language, Map<String, List<Template>> standard, ClauseLibrary house) {
    this.language = language;
    this.standard = standard;
    this.house = house;
  }

  static Wording in(Locale locale, ClauseLibrary house) {
    return LocalisedText.isDutch(locale)
        ? new Wording(LocalisedText.DUTCH, DUTCH, house)
        : new Wording(LocalisedText.ENGLISH, ENGLISH, house);
  }

  private static Map<String, List<Template>> load(String language) {
    Map<String, List<Template>> templates = new HashMap<>();
    for (String subject : SUBJECTS) {
      String name = subject + "Clauses_" + language + ".properties";
      Properties properties = new Properties();
      try (InputStream in = Wording.class.getResourceAsStream(name)) {
        if (in == null) {
          throw new IllegalStateException(name + " is missing from this jar");
        }
        properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new IllegalStateException(name + " cannot be read", e);
      }
      for (String key : properties.stringPropertyNames()) {
        templates.put(key, Template.alternatives(properties.getProperty(key)));
      }
    }
    return Map.copyOf(templates);
  }

  Locale language() {
    return language;
  }

  /** Refuses a key that no sentence of ours has, since nothing would ever ask for it. */
  static void requireKnown(String key) {
    if (!DUTCH.containsKey(key)) {
      throw new IllegalArgumentException(
          "there is no sentence '%s'%s".formatted(key, Nearest.hint(key, DUTCH.keySet())));
    }
  }

  /** The keys of our own sentences. */
  Set<String> keys() {
    return new TreeSet<>(standard.keySet());
  }

  /** The sentences for a key, first choice first; empty when there are none. */
  List<Template> find(String key) {
    List<Template> ours = standard.getOrDefault(key, List.of());
    Optional<String> own = house.sentence(key, language);
    if (own.isEmpty()) {
      return ours;
    }
    List<Template> theirs = Template.alternatives(own.get());
    if (!names(theirs).equals(names(ours))) {
      throw new IllegalArgumentException(
          "the sentence of the house for '%s' has the placeholders %s, and needs %s"
              .formatted(key, names(theirs), names(ours)));
    }
    return theirs;
  }

  static Set<String> names(List<Template> templates) {
    Set<String> names = new LinkedHashSet<>();
    templates.forEach(each -> names.addAll(each.names()));
    return names;
  }

  /** The first sentence for a key that fits the values; empty when none does. */
  Optional<Template.Filled> fill(String key, Template.Values values) {
    for (Template template : find(key)) {
      Optional<Template.Filled> filled = template.fill(values);
      if (filled.isPresent()) {
        return filled;
      }
    }
    return Optional.empty();
  }

  /**
   * Words without placeholders.
   *
   * @throws IllegalStateException when there are none
   */
  String words(String key) {
    return fill(key, name -> List.of())
        .map(filled -> Inlines.plain(filled.words()))
        .orElseThrow(() -> new IllegalStateException("no words for " + key));
  }
}
