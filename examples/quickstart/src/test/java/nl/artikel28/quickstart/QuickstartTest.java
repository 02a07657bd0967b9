package nl.artikel28.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.artikel28.json.ReportJson;
import nl.artikel28.json.RulesJson;
import nl.artikel28.json.WaiversJson;
import nl.artikel28.report.Finding;
import nl.artikel28.report.Waiver;
import nl.artikel28.report.Waivers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class QuickstartTest {

  @TempDir private Path folder;

  private record Run(int exit, String out, String err) {}

  private static Run run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit = Quickstart.run(new PrintWriter(out), new PrintWriter(err), arguments);
    return new Run(exit, out.toString(), err.toString());
  }

  private static String unbroken(Run run) {
    return run.out().replaceAll("\\s+", " ");
  }

  private String file(String content) throws IOException {
    return Files.writeString(folder.resolve("input.json"), content).toString();
  }

  private static void isRefused(Run run, String reason) {
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).startsWith("artikel28: ").contains(reason);
  }

  @Test
  void reviews_a_bundled_agreement_and_says_by_its_exit_code_that_an_error_stands() {
    Run run = run("check", "weseedo", "--language", "nl", "--date", "2026-11-21");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(unbroken(run))
        .contains("Fout: Niet in orde")
        .contains("BRN-05 Melding van elke inbreuk ")
        .contains(
            "De verwerker meldt een inbreuk binnen 48 uur. Het beleid wenst ten hoogste 24 uur.");
  }

  @Test
  void approved_deviations_are_shown_and_do_not_count() throws IOException {
    String json = run("check", "weseedo", "--format", "json", "--date", "2026-11-21").out();
    List<Waiver> all =
        ReportJson.read(json).findings().stream().map(QuickstartTest::accepted).toList();
    String file = file(WaiversJson.write(Waivers.builder().waivers(all).build()));
    Run run =
        run("check", "weseedo", "--waivers", file, "--date", "2026-11-21", "--language", "nl");
    assertThat(run.exit()).isZero();
    assertThat(unbroken(run))
        .contains(
            "In orde: Geen fouten 0 fouten, 0 waarschuwingen en 0 ter informatie. Goedgekeurd: ")
        .contains(
            "Goedgekeurd: tijdelijk aanvaard (de FG, 1 januari 2026 tot en met 31 december 2026)");
    assertThat(
            unbroken(
                run("check", "omgevingsdienst-haaglanden", "--waivers", file, "--language", "nl")))
        .contains("Deze goedkeuring gaat over een andere overeenkomst.");
  }

  private static Waiver accepted(Finding finding) {
    return Waiver.builder()
        .agreement("weseedo")
        .rule(finding.rule())
        .path(finding.path())
        .fingerprint(finding.fingerprint())
        .reason("tijdelijk aanvaard")
        .approvedBy("de FG")
        .approvedOn(LocalDate.of(2026, 1, 1))
        .expiresOn(LocalDate.of(2026, 12, 31))
        .build();
  }

  @Test
  void refuses_broken_waivers_with_their_place() throws IOException {
    isRefused(
        run(
            "check",
            "weseedo",
            "--waivers",
            file("{\"format\": \"artikel28/waivers/1\", \"x\": 1}")),
        "unknown attribute 'x'");
    isRefused(run("check", "weseedo", "--waivers", "absent.json"), "there is no file");
  }

  @Test
  void speaks_english() {
    assertThat(unbroken(run("check", "weseedo", "--language", "en")))
        .contains("Error: Not in order")
        .contains("The policy prefers 24 hours at most.");
  }

  @Test
  void writes_a_report_that_can_be_read_back() {
    String json = run("check", "weseedo", "--format", "json", "--date", "2026-11-21").out();
    assertThat(ReportJson.write(ReportJson.read(json))).isEqualTo(json);
  }

  @Test
  void lists_the_rules_of_a_policy() {
    assertThat(run("rules", "--policy", "statute", "--language", "en").out())
        .contains("BRN-03  Notice within the preferred time")
        .contains("not applied");
    String json = run("rules", "--format", "json").out();
    assertThat(RulesJson.write(RulesJson.read(json))).isEqualTo(json);
  }

  @Test
  void refuses_an_unknown_agreement_with_the_nearest_name() {
    isRefused(run("check", "wesedo"), "did you mean 'weseedo'?");
  }

  @Test
  void refuses_a_broken_file_with_its_place() throws IOException {
    isRefused(run("check", file("{\n  oops\n}")), "line 2");
    isRefused(run("check", file("")), "the text is empty");
    isRefused(run("check", folder.toString()), "is a directory");
  }

  @Test
  void refuses_words_that_it_does_not_know_with_what_was_meant() {
    isRefused(run("chekc", "weseedo"), "unknown argument 'chekc'; did you mean 'check'?");
    isRefused(run("check", "weseedo", "--polcy", "standard"), "unknown option '--polcy'");
    isRefused(run(), "say what to do: check or render or rules");
    isRefused(run("check", "@/etc/hosts"), "there is no file");
  }

  @Test
  void refuses_a_date_that_is_none() {
    isRefused(run("check", "weseedo", "--date", "2025-02-29"), "a date is year-month-day");
    isRefused(run("check", "weseedo", "--date", "+12026-01-01"), "a date is year-month-day");
  }

  @Test
  void tells_its_version() {
    assertThat(run("--version").out()).startsWith("artikel28 ");
    assertThat(run("check", "--version").out()).startsWith("artikel28 ");
  }

  @Test
  void refuses_a_policy_that_passes_for_another() throws IOException {
    String named = "{\"format\": \"artikel28/policy/1\", \"name\": \"statute\"}";
    isRefused(
        run("check", "weseedo", "--policy", file(named)), "belongs to a policy of the library");
    String merged =
        "{\"format\": \"artikel28/policy/1\", \"name\": \"x\", \"lineage\": [\"statute\"]}";
    isRefused(run("check", "weseedo", "--policy", file(merged)), "leave it out");
  }

  @Test
  void says_so_when_the_output_cannot_be_written() {
    PrintWriter full =
        new PrintWriter(
            new Writer() {
              @Override
              public void write(char[] text, int from, int length) throws IOException {
                throw new IOException("no space left");
              }

              @Override
              public void flush() {}

              @Override
              public void close() {}
            });
    StringWriter err = new StringWriter();
    assertThat(Quickstart.run(full, new PrintWriter(err), "rules")).isEqualTo(2);
    assertThat(err.toString()).contains("the output cannot be written");
  }

  @Test
  void refuses_an_unknown_policy_and_a_policy_that_lowers_the_law() throws IOException {
    isRefused(run("check", "weseedo", "--policy", "standart"), "did you mean 'standard'?");
    String lowering =
        "{\"format\": \"artikel28/policy/1\", \"name\": \"x\", \"base\": \"standard\","
            + " \"severities\": [{\"rule\": \"BRN-05\", \"severity\": \"INFO\"}]}";
    isRefused(run("check", "weseedo", "--policy", file(lowering)), "BRN-05");
  }

  @Test
  void refuses_wrong_options() {
    isRefused(run("check"), "AGREEMENT");
    isRefused(run("check", "weseedo", "--date", "today"), "--date");
    isRefused(run("check", "weseedo", "--language", "de"), "--language");
    isRefused(run("chekc", "weseedo"), "chekc");
  }

  @Test
  void tells_how_it_is_used() {
    Run run = run("check", "--help");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("--policy=NAME|FILE").contains("--template");
  }

  @Test
  void writes_a_review_for_a_browser_and_for_a_ticket() {
    assertThat(run("check", "weseedo", "--format", "html").out()).startsWith("<!DOCTYPE html>");
    assertThat(run("check", "weseedo", "--format", "markdown").out()).startsWith("# ");
  }

  @Test
  void renders_an_agreement_on_the_screen() {
    Run run = run("render", "weseedo", "--language", "nl");
    assertThat(run.exit()).isZero();
    assertThat(unbroken(run)).contains("binnen 48 uur na de kennisname");
  }

  @Test
  void renders_findings_as_remarks_when_a_policy_is_given() {
    assertThat(unbroken(run("render", "weseedo", "--language", "nl", "--policy", "standard")))
        .contains("[Waarschuwing BRN-03] De verwerker meldt een inbreuk binnen 48 uur.");
    assertThat(run("render", "weseedo", "--language", "nl").out()).doesNotContain("BRN-03");
  }

  @Test
  void renders_a_report_into_a_file_and_never_over_another() throws IOException {
    Path file = folder.resolve("report.html");
    String[] command = {
      "render", "weseedo", "--as", "report", "--format", "html", "--out", file.toString()
    };
    assertThat(run(command).exit()).isZero();
    Files.writeString(file, "mine");
    isRefused(run(command), "is there already; --force overwrites it");
    assertThat(file).hasContent("mine");
  }

  @Test
  void overwrites_when_told_to() throws IOException {
    Path file = folder.resolve("agreement.txt");
    Files.writeString(file, "old");
    assertThat(run("render", "weseedo", "--out", file.toString(), "--force").exit()).isZero();
    assertThat(file).content().contains("weseedo");
  }

  @Test
  void renders_several_agreements_into_a_folder() {
    Path out = folder.resolve("out");
    run("render", "weseedo", "omgevingsdienst-haaglanden", "--out", out.toString());
    assertThat(out.toFile().list())
        .containsExactlyInAnyOrder("weseedo.txt", "omgevingsdienst-haaglanden.txt");
  }

  @Test
  void refuses_two_agreements_that_would_be_one_file_before_it_writes_any() throws IOException {
    String json = Files.createDirectories(folder.resolve("other")).resolve("weseedo.json") + "";
    Path out = folder.resolve("out");
    isRefused(
        run("render", "weseedo", json, "--out", out.toString(), "--force"),
        "weseedo and " + json + " would both be " + out.resolve("weseedo.txt"));
    assertThat(out).doesNotExist();
  }

  @Test
  void refuses_a_file_where_several_agreements_need_a_folder() throws IOException {
    String out = file("mine");
    isRefused(
        run("render", "weseedo", "omgevingsdienst-haaglanden", "--out", out, "--force"),
        out + " is no folder");
  }

  @Test
  void refuses_to_write_into_a_folder_that_is_not_there() {
    Path absent = folder.resolve("absent");
    isRefused(
        run("render", "weseedo", "--out", absent.resolve("weseedo.txt").toString()),
        "there is no folder " + absent);
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void refuses_to_take_the_place_of_a_device() {
    isRefused(run("render", "weseedo", "--out", "/dev/null"), "is no regular file");
  }

  @Test
  void refuses_a_format_that_nobody_writes_with_the_nearest() {
    isRefused(run("render", "weseedo", "--format", "htlm"), "did you mean 'html'?");
  }

  @Test
  void refuses_to_write_several_agreements_on_the_screen() {
    isRefused(run("render", "weseedo", "weseedo"), "several agreements need a folder");
  }

  @Test
  void refuses_options_that_would_do_nothing() {
    isRefused(run("render", "weseedo", "--date", "2026-01-01"), "--policy asks for one");
    isRefused(run("render", "weseedo", "--as", "report", "--sources"), "--as agreement");
  }
}
