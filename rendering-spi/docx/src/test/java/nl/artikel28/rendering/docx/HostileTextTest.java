package nl.artikel28.rendering.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import nl.artikel28.rendering.document.Document;
import nl.artikel28.rendering.testkit.SampleDocuments;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Beside what the contract of all renderers says of hostile text. */
class HostileTextTest {

  static final List<String> TEXTS = SampleDocuments.HOSTILE;

  @ParameterizedTest
  @FieldSource("TEXTS")
  void every_part_stays_well_formed(String text) {
    WordFile file = WordFile.of(SampleDocuments.withText(text));

    assertThatNoException()
        .isThrownBy(() -> file.parts().keySet().forEach(part -> file.find(part, "/*")));
  }

  @ParameterizedTest
  @FieldSource("TEXTS")
  void the_file_bears_the_title_as_it_is(String text) {
    Document document = SampleDocuments.withText(text);

    assertThat(WordFile.of(document).find("docProps/core.xml", "//dc:title"))
        .singleElement()
        .returns(document.title(), title -> title.getTextContent());
  }

  @ParameterizedTest
  @FieldSource("TEXTS")
  void no_instruction_of_a_field_comes_from_text(String text) {
    assertThat(WordFile.of(SampleDocuments.withText(text)).texts("//w:instrText"))
        .containsExactly("TOC \\o \"1-2\" \\n \\h \\z \\u");
  }
}
