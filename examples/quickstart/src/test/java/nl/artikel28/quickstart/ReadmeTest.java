package nl.artikel28.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what happens. */
class ReadmeTest {

  private static final String IMPORTS =
      Stream.of(
              "java.io",
              "java.time",
              "java.util",
              "nl.artikel28.agreement",
              "nl.artikel28.agreement.breach",
              "nl.artikel28.agreement.duty",
              "nl.artikel28.agreement.time",
              "nl.artikel28.attribute",
              "nl.artikel28.json",
              "nl.artikel28.policy",
              "nl.artikel28.rendering",
              "nl.artikel28.rendering.assembly",
              "nl.artikel28.rendering.document",
              "nl.artikel28.report",
              "nl.artikel28.text",
              "nl.artikel28.validation",
              "nl.artikel28.validation.rule")
          .map(name -> "import " + name + ".*;\n")
          .collect(Collectors.joining());

  @TempDir private Path folder;

  private final String readme = read("../../README.md");

  private static String read(String page) {
    try {
      return Files.readString(Path.of(page));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> blocks(String language) {
    return blocks(language, readme);
  }

  private static List<String> blocks(String language, String page) {
    List<String> blocks = new ArrayList<>();
    Matcher block = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(page);
    while (block.find()) {
      blocks.add(block.group(1));
    }
    return blocks;
  }

  @Test
  void its_java_compiles_without_a_warning_and_prints_what_it_says() throws Exception {
    StringBuilder classes = new StringBuilder();
    StringBuilder statements = new StringBuilder();
    for (String block : blocks("java")) {
      (block.contains("class ") ? classes : statements).append(block);
    }
    Path source = folder.resolve("Readme.java");
    Files.writeString(
        source,
        IMPORTS
            + classes
            + "public class Readme { public static void run() throws IOException {\n"
            + statements
            + "}\n}\n");
    compile(source);
    List<String> printed = run();
    assertThat(printed).containsAll(blocks("text").get(1).lines().toList());
  }

  @Test
  void what_the_page_on_documents_shows_compiles_without_a_warning() throws IOException {
    StringBuilder statements = new StringBuilder();
    for (String block : blocks("java", read("../../docs/documents.md"))) {
      statements.append("{\n").append(block).append("}\n");
    }
    Path source = folder.resolve("Documents.java");
    Files.writeString(
        source,
        IMPORTS
            + "abstract class Documents {\n"
            + "DataProcessingAgreement agreement; Report report; Document document;\n"
            + "void run(OutputStream out) throws IOException {\n"
            + statements
            + "}\n}\n");
    compile(source);
  }

  private void compile(Path source) {
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                messages,
                "-Xlint:all,-serial",
                "-Werror",
                "-proc:none",
                "-cp",
                path("java.class.path") + File.pathSeparator + path("jdk.module.path"),
                "-d",
                folder.toString(),
                source.toString());
    assertThat(result).as(() -> messages.toString(StandardCharsets.UTF_8)).isZero();
  }

  private static String path(String property) {
    return System.getProperty(property, "");
  }

  private List<String> run() throws Exception {
    PrintStream console = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    URL[] compiled = {folder.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(compiled, ReadmeTest.class.getClassLoader())) {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      loader.loadClass("Readme").getMethod("run").invoke(null);
    } finally {
      System.setOut(console);
    }
    return printed.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void its_command_prints_what_it_says() {
    String command = blocks("sh").get(0).strip();
    String[] arguments =
        command.substring(command.indexOf(".jar ") + ".jar ".length()).split(" ", -1);
    StringWriter out = new StringWriter();
    int exit = Quickstart.run(new PrintWriter(out), new PrintWriter(new StringWriter()), arguments);
    assertThat(exit).isEqualTo(1);
    assertThat(out.toString().lines()).containsAll(blocks("text").get(0).lines().toList());
  }

  @Test
  void its_commands_stand_on_one_line() {
    assertThat(blocks("sh")).hasSize(3).allMatch(block -> block.lines().count() == 1);
  }
}
