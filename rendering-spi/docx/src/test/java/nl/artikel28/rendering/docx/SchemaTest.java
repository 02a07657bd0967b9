package nl.artikel28.rendering.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.artikel28.rendering.document.Document;
import nl.artikel28.rendering.testkit.SampleDocuments;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.PropertiesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CommentsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Holds every part against the schemas of ECMA-376. */
@Tag("validator")
class SchemaTest {

  private static final Map<String, Parser> PARTS =
      Map.of(
          WordFile.DOCUMENT,
          DocumentDocument.Factory::parse,
          WordFile.COMMENTS,
          CommentsDocument.Factory::parse,
          "word/styles.xml",
          StylesDocument.Factory::parse,
          "word/numbering.xml",
          NumberingDocument.Factory::parse,
          "word/settings.xml",
          SettingsDocument.Factory::parse,
          "word/header1.xml",
          HdrDocument.Factory::parse,
          "word/footer1.xml",
          FtrDocument.Factory::parse,
          "docProps/app.xml",
          PropertiesDocument.Factory::parse);

  private interface Parser {
    XmlObject parse(String xml) throws XmlException;
  }

  static Stream<Document> documents() {
    return Stream.concat(
        Stream.of(
            LongAgreement.document(),
            SampleDocuments.everyBlock(Locale.forLanguageTag("nl")),
            SampleDocuments.everyBlock(Locale.ENGLISH),
            SampleDocuments.withTable(20),
            SampleDocuments.withDepth(8),
            SampleDocuments.withEmptyParts()),
        SampleDocuments.HOSTILE.stream().map(SampleDocuments::withText));
  }

  /** {@return the files that the quickstart's tests made of agreements} */
  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("../../examples/quickstart/target/docx"))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void every_part_is_valid(Document document) throws XmlException {
    assertThat(faults(WordFile.of(document))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void every_part_of_a_real_agreement_is_valid(Path file) throws Exception {
    assertThat(faults(WordFile.of(Files.readAllBytes(file)))).isEmpty();
  }

  private static List<String> faults(WordFile file) throws XmlException {
    List<String> faults = new ArrayList<>();
    for (Map.Entry<String, Parser> part : PARTS.entrySet()) {
      if (file.parts().containsKey(part.getKey())) {
        faults.addAll(faults(part.getValue(), file.part(part.getKey())));
      }
    }
    return faults;
  }

  @Test
  void a_table_without_columns_is_found() throws XmlException {
    String whole = WordFile.of(SampleDocuments.withTable(1)).part(WordFile.DOCUMENT);
    String broken = whole.replaceAll("<w:tblGrid>.*?</w:tblGrid>", "");

    assertThat(faults(DocumentDocument.Factory::parse, broken)).isNotEmpty();
  }

  /** Without what the file itself says may be ignored: the boxes of Word 2010. */
  private static List<String> faults(Parser parser, String xml) throws XmlException {
    String plain =
        xml.replaceAll("<w14:checkbox>.*?</w14:checkbox>", "")
            .replaceFirst(" mc:Ignorable=\"w14\"", "");
    List<XmlError> faults = new ArrayList<>();
    parser.parse(plain).validate(new XmlOptions().setErrorListener(faults));
    return faults.stream().map(XmlError::toString).toList();
  }
}
