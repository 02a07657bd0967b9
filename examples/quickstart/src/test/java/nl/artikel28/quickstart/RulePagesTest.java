package nl.artikel28.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.json.AgreementJson;
import nl.artikel28.policy.Policy;
import nl.artikel28.report.Outcome;
import nl.artikel28.validation.RuleBook;
import nl.artikel28.validation.rule.Rule;
import nl.artikel28.validation.rule.RuleContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule has a page whose facts are those of the rule, and whose examples are what it says. */
class RulePagesTest {

  private static final Path FOLDER = Path.of("../../docs/rules").normalize();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  static List<Rule> rules() {
    return RuleBook.standard().rules();
  }

  private static void isCurrent(Path page, String content) throws IOException {
    if (Boolean.getBoolean("docs.update")) {
      Files.writeString(page, content);
    }
    assertThat(page).as("renew the page with -Ddocs.update=true").hasContent(content);
  }

  private static Outcome judged(Rule rule, String json) {
    DataProcessingAgreement example = AgreementJson.read(json);
    return rule.judge(RuleContext.of(example, Policy.standard(), TODAY)).outcome().outcome();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void its_facts_are_those_of_the_rule(Rule rule) throws IOException {
    RulePage page = new RulePage(rule, FOLDER);
    isCurrent(page.file(), page.renewed());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void it_says_why(Rule rule) throws IOException {
    assertThat(new RulePage(rule, FOLDER).reason().length()).isGreaterThan(80);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void what_it_shows_as_in_order_satisfies_the_rule(Rule rule) throws IOException {
    assertThat(judged(rule, new RulePage(rule, FOLDER).example("In order")))
        .isEqualTo(Outcome.SATISFIED);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void what_it_shows_as_not_in_order_violates_the_rule(Rule rule) throws IOException {
    assertThat(judged(rule, new RulePage(rule, FOLDER).example("Not in order")))
        .isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void the_catalogue_lists_every_rule() throws IOException {
    isCurrent(FOLDER.resolve("README.md"), RulePage.catalogue(rules()));
  }

  @Test
  void the_map_of_requirements_is_that_of_the_build() throws IOException {
    isCurrent(
        FOLDER.resolve("../coverage.md").normalize(),
        CoveragePage.of(
            Path.of(
                "../../validation/src/test/resources/nl/artikel28/validation/requirements.csv")));
  }

  @Test
  void there_is_no_page_without_a_rule() throws IOException {
    Set<String> known =
        Stream.concat(Stream.of("README"), rules().stream().map(rule -> rule.id().value()))
            .map(name -> name + ".md")
            .collect(Collectors.toSet());
    try (Stream<Path> pages = Files.list(FOLDER)) {
      assertThat(pages.map(page -> page.getFileName().toString())).allMatch(known::contains);
    }
  }
}
