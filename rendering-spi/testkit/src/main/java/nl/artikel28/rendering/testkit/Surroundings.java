package nl.artikel28.rendering.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Listens to the console for as long as it is open. */
final class Surroundings implements AutoCloseable {

  private final PrintStream out = System.out;
  private final PrintStream err = System.err;
  private final ByteArrayOutputStream heard = new ByteArrayOutputStream();

  private Surroundings() {
    PrintStream ear = new PrintStream(heard, true, StandardCharsets.UTF_8);
    System.setOut(ear);
    System.setErr(ear);
  }

  static Surroundings listening() {
    return new Surroundings();
  }

  String heard() {
    return heard.toString(StandardCharsets.UTF_8);
  }

  /** {@return the files in the working directory} */
  static List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(""))) {
      return files.map(Path::toString).sorted().toList();
    }
  }

  @Override
  public void close() {
    System.setOut(out);
    System.setErr(err);
  }
}
