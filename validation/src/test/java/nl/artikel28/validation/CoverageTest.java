package nl.artikel28.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.artikel28.report.Layer;
import nl.artikel28.report.RuleKind;
import nl.artikel28.validation.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every requirement that an agreement must meet is asked by a rule, and no rule asks for nothing.
 */
class CoverageTest {

  /** Rules that rest on guidance, standard clauses, Dutch norms or drafting quality only. */
  static final Set<String> BEYOND_THE_REGULATION =
      Set.of(
          "PTY-01", "PTY-02", "PTY-05", "PTY-06", "FRM-02", "FRM-04", "DEF-02", "DEF-05", "SCP-08",
          "CAT-05", "CAT-06", "CAT-07", "CNF-02", "SEC-08", "SEC-11", "SEC-12", "SUB-10", "DSR-04",
          "BRN-11", "AUD-05", "AUD-06", "AUD-07", "EXT-06", "EXT-07", "EXT-08", "LAW-02", "CHG-01",
          "CHG-02", "NLD-01", "NLD-02", "NLD-03", "CON-01", "CON-02");

  /**
   * A requirement with the rules that ask for it. Of those of the Regulation, M must stand in the
   * agreement, D is a duty that it touches and R is recommended; of those of the DERECHA list each
   * is mandatory or optional; guidance and clauses only recommend.
   */
  record Requirement(String id, String level, String text, List<String> rules) {

    boolean isOfTheRegulation() {
      return id.startsWith("G");
    }

    boolean isMandatory() {
      return level.equals("M") || level.equals("mandatory");
    }
  }

  static List<Requirement> requirements() {
    try (InputStream in = CoverageTest.class.getResourceAsStream("requirements.csv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(CoverageTest::requirement)
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Requirement requirement(String line) {
    String[] cells = line.split(";", -1);
    assertThat(cells).as(line).hasSize(4);
    List<String> rules = cells[3].isEmpty() ? List.of() : List.of(cells[3].split(" "));
    return new Requirement(cells[0], cells[1], cells[2], rules);
  }

  static Stream<Rule> rules() {
    return RuleBook.standard().rules().stream()
        .filter(rule -> rule.description().kind() != RuleKind.STRUCTURE);
  }

  private static Set<String> ids() {
    return rules().map(rule -> rule.id().value()).collect(Collectors.toSet());
  }

  private static Set<String> namedBy(Predicate<Requirement> some) {
    return requirements().stream()
        .filter(some)
        .flatMap(requirement -> requirement.rules().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @CsvSource({
    "G.*, 86",
    "R.*, 46",
    "E07-.*, 30",
    "E22-.*, 10",
    "E09-.*|E-SCC-.*, 5",
    "S915-.*, 29"
  })
  void no_requirement_is_left_out(String ids, int number) {
    assertThat(requirements()).filteredOn(each -> each.id().matches(ids)).hasSize(number);
  }

  @Test
  void every_requirement_is_there_once_with_a_level_and_a_text() {
    Set<String> seen = new HashSet<>();
    for (Requirement requirement : requirements()) {
      assertThat(seen.add(requirement.id())).as(requirement.id()).isTrue();
      assertThat(requirement.level()).isIn("M", "D", "R", "mandatory", "optional");
      assertThat(requirement.text()).as(requirement.id()).isNotBlank();
      assertThat(requirement.rules()).as(requirement.id()).doesNotHaveDuplicates();
    }
  }

  @Test
  void every_mandatory_requirement_has_a_rule() {
    assertThat(requirements())
        .filteredOn(Requirement::isMandatory)
        .hasSize(38 + 27)
        .allSatisfy(each -> assertThat(each.rules()).as(each.id()).isNotEmpty());
  }

  @Test
  void every_requirement_of_the_regulation_has_a_rule() {
    assertThat(requirements())
        .filteredOn(Requirement::isOfTheRegulation)
        .allSatisfy(each -> assertThat(each.rules()).as(each.id()).isNotEmpty());
  }

  @Test
  void every_rule_that_a_requirement_names_is_there() {
    assertThat(namedBy(requirement -> true)).isSubsetOf(ids());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void every_rule_asks_for_something_of_the_regulation_or_is_known_not_to(Rule rule) {
    String id = rule.id().value();
    boolean ofTheRegulation = namedBy(Requirement::isOfTheRegulation).contains(id);
    assertThat(ofTheRegulation).as(id).isNotEqualTo(BEYOND_THE_REGULATION.contains(id));
    if (!ofTheRegulation) {
      assertThat(rule.description().layer()).as(id).isEqualTo(Layer.HOUSE);
    }
  }
}
