package nl.artikel28.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.policy.Policy;
import nl.artikel28.rendering.Renderers;
import nl.artikel28.rendering.Rendering;
import nl.artikel28.rendering.assembly.AgreementAssembler;
import nl.artikel28.rendering.assembly.ReportAssembler;
import nl.artikel28.rendering.document.Document;
import nl.artikel28.rendering.testkit.DocumentText;
import nl.artikel28.report.Report;
import nl.artikel28.testkit.Agreements;
import nl.artikel28.text.LocalisedText;
import nl.artikel28.validation.Review;
import nl.artikel28.validation.Reviewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Both papers, and a complete agreement, in every format. The files stay in the folder of their
 * format, where the validators of others find them.
 */
class PaperDocumentsTest {

  private static final Path TARGET = Path.of("target");

  private final Renderers renderers = Renderers.standard();

  @ParameterizedTest
  @CsvSource({
    "weseedo, nl",
    "weseedo, en",
    "omgevingsdienst-haaglanden, nl",
    "omgevingsdienst-haaglanden, en",
    "complete, nl",
    "complete, en"
  })
  void every_format_takes_every_document(String name, String language) throws IOException {
    DataProcessingAgreement agreement =
        name.equals("complete") ? Agreements.complete() : Inputs.agreement(name);
    Locale locale = Locale.forLanguageTag(language);
    Report report = review(agreement);

    write(name + "-agreement-" + language, AgreementAssembler.in(locale).assemble(agreement));
    write(name + "-report-" + language, ReportAssembler.in(locale).assemble(report));
  }

  @Test
  void every_format_takes_remarks_and_the_text_of_the_paper() throws IOException {
    DataProcessingAgreement agreement = Inputs.agreement("weseedo");
    AgreementAssembler assembler = AgreementAssembler.in(LocalisedText.DUTCH);

    write(
        "weseedo-reviewed-nl", assembler.with(review(agreement)).withSources().assemble(agreement));
  }

  private static Report review(DataProcessingAgreement agreement) {
    return Reviewer.under(Policy.standard())
        .review(agreement, Review.on(LocalDate.of(2026, 11, 21)));
  }

  private void write(String name, Document document) throws IOException {
    for (String format : renderers.formats()) {
      Rendering rendering = renderers.format(format);
      byte[] bytes = rendering.render(document);
      assertThat(bytes).as(format).isNotEmpty();
      Path folder = Files.createDirectories(TARGET.resolve(format));
      Files.write(folder.resolve(name + "." + rendering.extension()), bytes);
    }
    String text = new String(renderers.format("text").render(document), UTF_8);
    assertThat(DocumentText.of(document).firstFault(text)).isEmpty();
  }
}
