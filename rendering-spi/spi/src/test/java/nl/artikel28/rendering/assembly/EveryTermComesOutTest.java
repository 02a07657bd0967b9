package nl.artikel28.rendering.assembly;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.rendering.Renderers;
import nl.artikel28.text.LocalisedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EveryTermComesOutTest {

  /** As many as the longest list of words has. */
  private static final int VARIANTS = 36;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void everyTextDateAndNumberIsInTheDocument(int variant) {
    String text = text(FilledAgreement.variant(variant), LocalisedText.DUTCH);
    List<String> missing = new ArrayList<>();
    FilledAgreement.said(variant)
        .forEach(
            (path, words) -> {
              if (!text.contains(words)) {
                missing.add(path + " (" + words + ")");
              }
            });

    assertThat(missing).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void anotherWordOrAnswerIsAnotherDocument(String language) {
    Locale locale = Locale.forLanguageTag(language);
    List<AttributePath> silent = new ArrayList<>();
    String plain = text(FilledAgreement.variant(0), locale);
    for (AttributePath path : FilledAgreement.words()) {
      if (text(FilledAgreement.twisted(0, path), locale).equals(plain)) {
        silent.add(path);
      }
    }

    assertThat(silent).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void everyVariantHasItsSentence(String language) {
    for (int variant = 0; variant < VARIANTS; variant++) {
      assertThat(text(FilledAgreement.variant(variant), Locale.forLanguageTag(language)))
          .doesNotContain("{", "}", "||", "..", " ,", " .", "  ");
    }
  }

  /** The whole document with every white space as one space. */
  private static String text(DataProcessingAgreement agreement, Locale language) {
    byte[] text =
        Renderers.of()
            .format("text")
            .render(AgreementAssembler.in(language).withSources().assemble(agreement));
    return new String(text, UTF_8).replaceAll("\\s+", " ");
  }
}
