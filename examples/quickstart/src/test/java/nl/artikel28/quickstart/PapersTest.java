package nl.artikel28.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.text.AgreementText;
import nl.artikel28.agreement.text.Clause;
import nl.artikel28.agreement.text.DraftingDefect;
import nl.artikel28.agreement.text.TermState;
import nl.artikel28.json.AgreementJson;
import nl.artikel28.report.Report;
import nl.artikel28.validation.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The two real agreements are there in full, and are judged as a careful reader judges them. */
class PapersTest {

  static Stream<DataProcessingAgreement> papers() {
    return Stream.of(Papers.haaglanden(), Papers.weseedo());
  }

  private static List<String[]> lines(String file) {
    try (InputStream in = PapersTest.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split(";", -1))
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> results(Report report, int column) {
    Map<String, String> differences = new TreeMap<>();
    for (String[] row : lines("expected-results.csv")) {
      String result = Papers.result(report, row[0]);
      if (!result.equals(row[column])) {
        differences.put(row[0], "expected " + row[column] + ", was " + result);
      }
    }
    return differences;
  }

  @Test
  void every_rule_gives_the_expected_result_on_the_paper_of_haaglanden() {
    assertThat(results(Papers.review(Papers.haaglanden()), 1)).isEmpty();
  }

  @Test
  void every_rule_gives_the_expected_result_on_the_paper_of_weseedo() {
    assertThat(results(Papers.review(Papers.weseedo()), 2)).isEmpty();
  }

  @Test
  void every_rule_of_the_book_has_an_expected_result() {
    assertThat(lines("expected-results.csv"))
        .extracting(row -> row[0])
        .containsExactlyElementsOf(
            RuleBook.standard().rules().stream()
                .map(rule -> rule.id().value())
                .filter(id -> !id.equals("STR-01"))
                .toList());
  }

  /** What a rule comes to is its heaviest finding. */
  @ParameterizedTest
  @CsvSource({"omgevingsdienst-haaglanden, 48, 12, 37, 13, 10", "weseedo, 52, 10, 39, 10, 9"})
  void the_totals_are_those_of_a_careful_reader(
      String name, int satisfied, int errors, int warnings, int information, int notApplicable) {
    Report report =
        Papers.review(
            papers().filter(each -> each.reference().equals(name)).findAny().orElseThrow());
    Map<String, Long> totals =
        lines("expected-results.csv").stream()
            .collect(
                Collectors.groupingBy(row -> Papers.result(report, row[0]), Collectors.counting()));
    assertThat(totals)
        .isEqualTo(
            Map.of(
                "P", (long) satisfied,
                "F/E", (long) errors,
                "F/W", (long) warnings,
                "F/I", (long) information,
                "N/A", (long) notApplicable));
  }

  @ParameterizedTest
  @MethodSource("papers")
  void it_is_well_formed(DataProcessingAgreement paper) {
    assertThat(Papers.result(Papers.review(paper), "STR-01")).isEqualTo("P");
  }

  /** The rows are those of a reader who went through the paper line by line. */
  @ParameterizedTest
  @MethodSource("papers")
  void every_row_of_the_paper_has_its_place(DataProcessingAgreement paper) {
    AgreementText text = paper.text().orElseThrow();
    Set<String> clauses = text.clauses().stream().map(Clause::number).collect(Collectors.toSet());
    Set<String> terms =
        text.terms().stream().map(term -> term.path().value()).collect(Collectors.toSet());
    Set<String> remarked =
        text.remarks().stream()
            .flatMap(remark -> remark.clauses().stream())
            .collect(Collectors.toSet());
    List<String[]> rows = lines("rows-" + paper.reference() + ".csv");
    assertThat(rows).hasSizeGreaterThan(60);
    for (String[] row : rows) {
      Set<String> places =
          switch (row[1]) {
            case "clause" -> clauses;
            case "term" -> terms;
            case "remark" -> remarked;
            default -> throw new IllegalStateException(row[1]);
          };
      assertThat(places).as(row[0]).contains(row[2]);
    }
  }

  @ParameterizedTest
  @MethodSource("papers")
  void every_clause_has_a_summary_and_none_has_its_text(DataProcessingAgreement paper) {
    for (Clause clause : paper.text().orElseThrow().clauses()) {
      assertThat(clause.summary()).as(clause.number()).isPresent();
      assertThat(clause.text()).as(clause.number()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("papers")
  void a_person_has_read_the_whole_text_for_every_kind_of_defect(DataProcessingAgreement paper) {
    assertThat(paper.text().orElseThrow().readFor()).containsExactly(DraftingDefect.values());
  }

  @ParameterizedTest
  @MethodSource("papers")
  void it_is_written_back_without_a_loss(DataProcessingAgreement paper) {
    assertThat(AgreementJson.read(AgreementJson.write(paper))).isEqualTo(paper);
  }

  private static long blanks(DataProcessingAgreement paper) {
    return paper.text().orElseThrow().terms().stream()
            .filter(term -> term.state().equals(Optional.of(TermState.BLANK)))
            .count()
        + Papers.remarks(paper, DraftingDefect.BLANK).size();
  }

  @Test
  void haaglanden_leaves_16_blanks_and_4_terms_open() {
    assertThat(blanks(Papers.haaglanden())).isEqualTo(16);
    assertThat(Papers.remarks(Papers.haaglanden(), DraftingDefect.OPEN_TERM)).hasSize(4);
  }

  @Test
  void weseedo_leaves_5_blanks_and_1_term_open() {
    assertThat(blanks(Papers.weseedo())).isEqualTo(5);
    assertThat(Papers.remarks(Papers.weseedo(), DraftingDefect.OPEN_TERM)).hasSize(1);
  }

  @Test
  void every_measure_of_both_annexes_is_there() {
    assertThat(Papers.haaglanden().security().orElseThrow().measures()).hasSizeGreaterThan(35);
    assertThat(Papers.weseedo().security().orElseThrow().measures()).hasSizeGreaterThan(45);
  }
}
