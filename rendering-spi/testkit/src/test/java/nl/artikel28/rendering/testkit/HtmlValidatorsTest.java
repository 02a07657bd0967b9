package nl.artikel28.rendering.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.artikel28.rendering.Renderers;
import nl.artikel28.rendering.Rendering;
import nl.artikel28.rendering.document.Document;
import nl.artikel28.rendering.spi.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Validators of others look at every HTML file that tests have written: the samples here, and what
 * the tests of any module have put into its folder {@code target/html}.
 */
@Tag("validator")
class HtmlValidatorsTest {

  private static final Path ROOT = Path.of("../..");
  private static final Path FOLDER = Path.of("target/html");
  private static final Path TOOLS = Path.of("src/test/node");
  private static final Path BROKEN = Path.of("src/test/resources/broken.html");

  @BeforeAll
  static void the_tools_are_there_and_the_samples_written() throws IOException {
    assertThat(TOOLS.resolve("node_modules"))
        .as("the tools, which .ci/install-validators brings")
        .exists();
    Rendering html = Renderers.of().format("html");
    Locale dutch = Locale.forLanguageTag("nl");
    Files.createDirectories(FOLDER);
    write(html, "every-block-nl", SampleDocuments.everyBlock(dutch));
    write(html, "every-block-en", SampleDocuments.everyBlock(Locale.ENGLISH));
    write(html.with(new Theme("#000000")), "black", SampleDocuments.everyBlock(dutch));
    write(html.with(new Theme("#c21807")), "red", SampleDocuments.everyBlock(dutch));
    write(html, "long-table", SampleDocuments.withTable(60));
    write(html, "deep", SampleDocuments.withDepth(8));
    write(html, "empty-parts", SampleDocuments.withEmptyParts());
    for (int i = 0; i < SampleDocuments.HOSTILE.size(); i++) {
      write(html, "hostile-" + i, SampleDocuments.withText(SampleDocuments.HOSTILE.get(i)));
    }
  }

  private static void write(Rendering html, String name, Document document) throws IOException {
    Files.write(FOLDER.resolve(name + ".html"), html.render(document));
  }

  /** {@return the files of all modules} */
  private static List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT, 6)) {
      return files
          .map(Path::toAbsolutePath)
          .map(Path::normalize)
          .map(Path::toString)
          .filter(file -> file.matches(".*/target/html/[^/]+\\.html"))
          .sorted()
          .toList();
    }
  }

  /** {@return what a command prints, or the code with which it failed in silence} */
  private static String run(List<String> command, List<String> files) throws Exception {
    List<String> whole = new ArrayList<>(command);
    whole.addAll(files);
    Process process = new ProcessBuilder(whole).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = process.waitFor();
    return code == 0 || !said.isBlank() ? said : "exit code " + code;
  }

  private static String checkedByNu(List<String> files) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String jar = TOOLS.resolve("node_modules/vnu-jar/build/dist/vnu.jar").toString();
    return run(List.of(java, "-jar", jar, "--stdout"), files);
  }

  private static String seenInTheBrowser(List<String> files) throws Exception {
    return run(List.of("node", TOOLS.resolve("look.mjs").toString()), files);
  }

  @Test
  void the_nu_html_checker_finds_neither_errors_nor_warnings() throws Exception {
    assertThat(checkedByNu(files())).isEmpty();
  }

  @Test
  void axe_finds_no_violation_and_nothing_is_wider_than_the_screen() throws Exception {
    assertThat(seenInTheBrowser(files())).isEmpty();
  }

  @Test
  void the_nu_html_checker_finds_what_is_broken() throws Exception {
    assertThat(checkedByNu(List.of(BROKEN.toString())))
        .contains("Duplicate ID", "violates Content Security Policy", "alt");
  }

  @Test
  void axe_and_the_browser_find_what_is_broken() throws Exception {
    assertThat(seenInTheBrowser(List.of(BROKEN.toAbsolutePath().toString())))
        .contains("html-has-lang", "image-alt", "heading-order", "region", "reflow", "console");
  }
}
