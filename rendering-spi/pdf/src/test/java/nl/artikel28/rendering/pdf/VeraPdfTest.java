package nl.artikel28.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.artikel28.rendering.document.Document;
import nl.artikel28.rendering.testkit.SampleDocuments;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every file is PDF/A-3a and PDF/UA-1, whatever stands in it. */
@Tag("validator")
class VeraPdfTest {

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en", "und", "sr-Latn-RS"})
  void a_document_of_every_block_keeps_the_standards(String language) throws Exception {
    keepsTheStandards(SampleDocuments.everyBlock(Locale.forLanguageTag(language)));
  }

  @Test
  void a_long_agreement_keeps_the_standards() throws Exception {
    keepsTheStandards(LongAgreement.document());
  }

  @Test
  void a_long_table_keeps_the_standards() throws Exception {
    keepsTheStandards(SampleDocuments.withTable(500));
  }

  @Test
  void deep_sections_keep_the_standards() throws Exception {
    keepsTheStandards(SampleDocuments.withDepth(8));
  }

  @Test
  void empty_parts_keep_the_standards() throws Exception {
    keepsTheStandards(SampleDocuments.withEmptyParts());
  }

  @ParameterizedTest
  @FieldSource("nl.artikel28.rendering.testkit.SampleDocuments#HOSTILE")
  void hostile_text_keeps_the_standards(String text) throws Exception {
    keepsTheStandards(SampleDocuments.withText(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u05E9\u05DC\u05D5\u05DD Hebrew",
        "\u0633\u0644\u0627\u0645 Arabic",
        "\u0395\u03BB\u03BB\u03AC\u03C2, \u0411\u044A\u043B\u0433\u0430\u0440\u0438\u044F",
        "\u4E2D\u6587 Chinese",
        "e\u0301 and o\u0308\u0304"
      })
  void other_scripts_keep_the_standards(String text) throws Exception {
    keepsTheStandards(SampleDocuments.withText(text));
  }

  /** {@return the files that the quickstart's tests made of agreements} */
  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("../../examples/quickstart/target/pdf"))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void a_real_agreement_keeps_the_standards(Path file) throws Exception {
    assertThat(VeraPdf.complaints(Files.readAllBytes(file))).isEmpty();
  }

  private static void keepsTheStandards(Document document) throws Exception {
    assertThat(VeraPdf.complaints(Printed.file(document))).isEmpty();
  }

  /** The validator itself is tried, or its silence would mean nothing. */
  @Test
  void a_file_without_its_metadata_keeps_neither() throws Exception {
    try (PDDocument pdf = Printed.pdf(SampleDocuments.withTable(1))) {
      pdf.getDocumentCatalog().getCOSObject().removeItem(COSName.METADATA);
      ByteArrayOutputStream broken = new ByteArrayOutputStream();
      pdf.save(broken);

      assertThat(VeraPdf.complaints(broken.toByteArray()))
          .anyMatch(complaint -> complaint.startsWith("PDF/A-3a"))
          .anyMatch(complaint -> complaint.startsWith("PDF/UA-1"));
    }
  }
}
