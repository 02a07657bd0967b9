package nl.artikel28.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The whole reviews of both papers, word for word, so that no change of a sentence goes unseen.
 * Renew them with {@code -Dgolden.update=true} and read the difference.
 */
class GoldenReportsTest {

  private static final Path FOLDER = Path.of("src/test/resources/nl/artikel28/quickstart/golden");

  @ParameterizedTest
  @CsvSource({
    "weseedo, nl",
    "weseedo, en",
    "omgevingsdienst-haaglanden, nl",
    "omgevingsdienst-haaglanden, en"
  })
  void the_review_is_word_for_word_what_it_was(String paper, String language) throws IOException {
    StringWriter out = new StringWriter();
    Quickstart.run(
        new PrintWriter(out),
        new PrintWriter(new StringWriter()),
        "check",
        paper,
        "--language",
        language,
        "--date",
        "2026-11-21");
    String report = out.toString().replace(System.lineSeparator(), "\n");
    Path golden = FOLDER.resolve(paper + "_" + language + ".txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(FOLDER);
      Files.writeString(golden, report);
    }
    assertThat(report).isEqualTo(Files.readString(golden));
  }
}
