package nl.artikel28.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.attribute.Composite;
import nl.artikel28.json.AgreementJson;
import nl.artikel28.json.PolicyJson;
import nl.artikel28.json.ReportJson;
import nl.artikel28.json.RulesJson;
import nl.artikel28.json.WaiversJson;
import nl.artikel28.policy.Policy;
import nl.artikel28.report.Report;
import nl.artikel28.report.WaiverProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages say what the code does. With {@code -Ddocs.update=true} the written pages are renewed.
 */
class DocsTest {

  private static final Path ROOT = Path.of("../..");
  private static final Path DOCS = ROOT.resolve("docs");
  private static final Pattern BLOCK = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");

  private static void isCurrent(Path page, String content) throws IOException {
    if (Boolean.getBoolean("docs.update")) {
      Files.createDirectories(page.getParent());
      Files.writeString(page, content);
    }
    assertThat(Files.readString(page))
        .as("renew the page with -Ddocs.update=true")
        .isEqualTo(content);
  }

  @Test
  void the_schemas_are_those_of_the_readers() throws IOException {
    isCurrent(DOCS.resolve("schema/agreement.schema.json"), AgreementJson.schema());
    isCurrent(DOCS.resolve("schema/policy.schema.json"), PolicyJson.schema());
    isCurrent(DOCS.resolve("schema/report.schema.json"), ReportJson.schema());
    isCurrent(DOCS.resolve("schema/rules.schema.json"), RulesJson.schema());
    isCurrent(DOCS.resolve("schema/waivers.schema.json"), WaiversJson.schema());
  }

  @Test
  void the_reference_tells_every_attribute() throws IOException {
    SourceComments comments = new SourceComments(ROOT.resolve("core/model/src/main/java"));
    isCurrent(
        DOCS.resolve("reference/agreement.md"),
        new ReferencePage(comments)
            .of("The attributes of an agreement", Composite.of(DataProcessingAgreement.class)));
    isCurrent(
        DOCS.resolve("reference/policy.md"),
        new ReferencePage(comments).of("The attributes of a policy", Composite.of(Policy.class)));
    isCurrent(
        DOCS.resolve("reference/report.md"),
        new ReferencePage(comments).of("The attributes of a report", Composite.of(Report.class)));
  }

  static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>(List.of(ROOT.resolve("README.md")));
    try (Stream<Path> docs = Files.walk(DOCS)) {
      docs.filter(path -> path.toString().endsWith(".md")).sorted().forEach(pages::add);
    }
    return pages;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void links_lead_somewhere(Path page) throws IOException {
    Matcher link = LINK.matcher(Files.readString(page));
    while (link.find()) {
      assertThat(page.resolveSibling(link.group(1))).as(link.group(1)).exists();
    }
  }

  @Test
  void the_waiver_that_is_shown_waives() throws IOException {
    Matcher block = BLOCK.matcher(Files.readString(DOCS.resolve("waivers.md")));
    assertThat(block.find()).isTrue();
    Report report = WaiversJson.read(block.group(1)).applyTo(Papers.review(Papers.weseedo()));
    assertThat(report.waiverNotes()).isEmpty();
    assertThat(report.standing()).hasSize(report.findings().size() - 1);
  }

  @Test
  void every_problem_of_a_waiver_is_explained() throws IOException {
    String page = Files.readString(DOCS.resolve("waivers.md"));
    for (WaiverProblem problem : WaiverProblem.values()) {
      assertThat(page).contains("| `" + problem + "` |");
    }
  }

  /** A block of JSON is a whole file, or some attributes of an agreement. */
  @ParameterizedTest
  @MethodSource("pages")
  void examples_in_json_are_read(Path page) throws IOException {
    Matcher block = BLOCK.matcher(Files.readString(page));
    while (block.find()) {
      String json = block.group(1).strip();
      String file =
          json.startsWith("{")
              ? json
              : "{\"format\": \"artikel28/agreement/1\", \"reference\": \"r\",\n" + json + "}";
      assertThatCode(() -> read(file)).as(json).doesNotThrowAnyException();
    }
  }

  private static Object read(String file) {
    if (file.contains("artikel28/policy/1")) {
      return PolicyJson.read(file);
    }
    if (file.contains("artikel28/waivers/1")) {
      return WaiversJson.read(file);
    }
    return file.contains("artikel28/report/1") ? ReportJson.read(file) : AgreementJson.read(file);
  }
}
