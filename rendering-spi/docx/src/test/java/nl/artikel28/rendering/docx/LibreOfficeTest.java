package nl.artikel28.rendering.docx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.artikel28.rendering.document.Document;
import nl.artikel28.rendering.testkit.DocumentText;
import nl.artikel28.rendering.testkit.SampleDocuments;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Prints files with a program that is not ours, and reads the pages. */
@Tag("validator")
class LibreOfficeTest {

  private static final String PRINT =
      "pdf:writer_pdf_Export:{\"ExportFormFields\":{\"type\":\"boolean\",\"value\":\"false\"},"
          + "\"ExportNotes\":{\"type\":\"boolean\",\"value\":\"false\"}}";

  @TempDir Path folder;

  static Stream<Document> documents() {
    return Stream.of(
        LongAgreement.document(),
        SampleDocuments.everyBlock(Locale.forLanguageTag("nl")),
        SampleDocuments.everyBlock(Locale.ENGLISH),
        SampleDocuments.withTable(500),
        SampleDocuments.withDepth(8),
        SampleDocuments.withEmptyParts());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void words_and_numbers_stand_on_the_pages_in_order(Document document) throws Exception {
    WordFile file = WordFile.of(document);

    assertThat(firstFault(document, file)).isEmpty();
  }

  @Test
  void clauses_that_are_numbered_otherwise_are_found() throws Exception {
    WordFile file = WordFile.of(LongAgreement.document());
    file.parts().computeIfPresent("word/numbering.xml", (part, xml) -> xml.replace("%1.%2", "%2"));

    assertThat(firstFault(LongAgreement.document(), file)).isPresent();
  }

  private Optional<String> firstFault(Document document, WordFile file) throws Exception {
    Path word = Files.write(folder.resolve("file.docx"), zipped(file));
    run(
        "soffice",
        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
        "--headless",
        "--convert-to",
        PRINT,
        "--outdir",
        folder.toString(),
        word.toString());
    run("pdftotext", "-raw", folder.resolve("file.pdf").toString());
    String pages = Files.readString(folder.resolve("file.txt"), UTF_8);
    String comments = String.join("\n", WordReader.comments(file));
    return DocumentText.of(document)
        .withRemarksAnywhere()
        .firstFault(withoutEdges(pages, document) + comments);
  }

  /** What stands at the edges of pages would stand in the middle of sentences. */
  private static String withoutEdges(String pages, Document document) {
    return pages
        .lines()
        .map(line -> line.replace("\f", ""))
        .filter(line -> !line.equals(document.running()))
        .filter(line -> !line.matches("(Pagina \\d+ van|Page \\d+ of) \\d+"))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static byte[] zipped(WordFile file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String part : file.parts().keySet()) {
        zip.putNextEntry(new ZipEntry(part));
        zip.write(file.parts().get(part).getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private void run(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("output").toFile())
            .start();
    int code = process.waitFor();
    assertThat(code).as(() -> List.of(command) + " " + output()).isZero();
  }

  private String output() {
    try {
      return Files.readString(folder.resolve("output"), UTF_8);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
