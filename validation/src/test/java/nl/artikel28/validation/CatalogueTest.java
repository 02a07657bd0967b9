package nl.artikel28.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.artikel28.attribute.Composite;
import nl.artikel28.policy.Policy;
import nl.artikel28.report.Layer;
import nl.artikel28.report.LegalBasis;
import nl.artikel28.report.RuleDescription;
import nl.artikel28.report.RuleKind;
import nl.artikel28.validation.catalogue.RegulationArticles;
import nl.artikel28.validation.rule.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every rule of the catalogue. */
class CatalogueTest {

  /** Rules whose verdict needs a number of the policy. */
  private static final Set<String> NEEDING_A_NUMBER =
      Set.of("AUD-04", "BRN-03", "BRN-04", "DSR-03", "EXT-05", "SUB-05");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");

  static List<Rule> rules() {
    return RuleBook.standard().rules();
  }

  static Stream<Rule> rulesWithTexts() {
    return rules().stream().filter(rule -> rule.description().kind() != RuleKind.STRUCTURE);
  }

  private static Map<String, String> texts(Rule rule, String language) {
    Properties properties = new Properties();
    try (InputStream in =
        rule.getClass().getResourceAsStream("texts_" + language + ".properties")) {
      assertThat(in).as("texts beside " + rule.getClass()).isNotNull();
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    Map<String, String> own = new TreeMap<>();
    for (String key : properties.stringPropertyNames()) {
      if (key.startsWith(rule.id() + ".")) {
        own.put(key, properties.getProperty(key));
      }
    }
    return own;
  }

  private static Set<String> placeholders(String text) {
    Set<String> names = new TreeSet<>();
    Matcher matcher = PLACEHOLDER.matcher(text);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }

  @ParameterizedTest
  @MethodSource("rules")
  void every_rule_has_a_test_of_its_own(Rule rule) {
    assertThatCode(() -> Class.forName(rule.getClass().getName() + "Test"))
        .as(rule.toString())
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @MethodSource("rulesWithTexts")
  void every_rule_says_what_it_rests_on(Rule rule) {
    assertThat(rule.description().bases()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("rulesWithTexts")
  void both_languages_have_the_same_texts_with_the_same_arguments(Rule rule) {
    Map<String, String> dutch = texts(rule, "nl");
    Map<String, String> english = texts(rule, "en");
    assertThat(dutch.keySet()).isEqualTo(english.keySet());
    dutch.forEach(
        (key, text) ->
            assertThat(placeholders(text))
                .as(key)
                .isEqualTo(placeholders(String.valueOf(english.get(key)))));
  }

  @ParameterizedTest
  @MethodSource("rulesWithTexts")
  void every_rule_has_a_title_a_requirement_and_something_to_ask_for(Rule rule) {
    assertThat(texts(rule, "nl"))
        .containsKeys(rule.id() + ".title", rule.id() + ".requirement", rule.id() + ".ask");
    RuleDescription description = rule.description();
    assertThat(placeholders(description.title().nl() + description.requirement().nl())).isEmpty();
  }

  /** House rules rest on guidance, practice or drafting quality, or need a number. */
  private static boolean isHouseRule(String id) {
    return CoverageTest.BEYOND_THE_REGULATION.contains(id) || NEEDING_A_NUMBER.contains(id);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void house_rules_are_house_rules_and_all_others_are_the_law_s(Rule rule) {
    assertThat(rule.description().layer())
        .isEqualTo(isHouseRule(rule.id().value()) ? Layer.HOUSE : Layer.STATUTE);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_parameters_a_rule_reads_are_attributes_of_a_policy(Rule rule) {
    Composite policy = Composite.of(Policy.class);
    for (String parameter : rule.description().parameters()) {
      assertThat(policy.attribute(parameter)).as(parameter).isNotEqualTo(Optional.empty());
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void every_provision_of_the_regulation_that_a_rule_cites_exists(Rule rule) {
    for (LegalBasis basis : rule.description().bases()) {
      if (basis.instrument().equals("GDPR") && basis.article().isPresent()) {
        for (String article : basis.article().get().split("-", -1)) {
          assertThat(RegulationArticles.GDPR.exists(article, basis.paragraph(), basis.letter()))
              .as(basis.cite(Locale.ENGLISH))
              .isTrue();
        }
      }
    }
  }
}
