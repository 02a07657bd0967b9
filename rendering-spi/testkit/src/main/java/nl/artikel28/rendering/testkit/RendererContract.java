package nl.artikel28.rendering.testkit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.artikel28.rendering.document.Document;
import nl.artikel28.rendering.document.Tone;
import nl.artikel28.rendering.spi.Capability;
import nl.artikel28.rendering.spi.Messages;
import nl.artikel28.rendering.spi.RenderContext;
import nl.artikel28.rendering.spi.RendererProvider;
import nl.artikel28.rendering.spi.Theme;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/**
 * What every renderer must stand. The test of a renderer extends it, names its provider, and says
 * how to get the text out of a file again.
 */
public abstract class RendererContract {

  private static final Locale DUTCH = Locale.forLanguageTag("nl");
  private static final int RUNS = 20;

  /** For tests that extend it. */
  protected RendererContract() {}

  /** {@return the provider of the renderer under test} */
  protected abstract RendererProvider provider();

  /**
   * {@return the plain text of a written file, in reading order; by default the bytes as UTF-8}
   *
   * <p>A format with markup takes it away here and undoes its escaping, or hostile text would seem
   * to survive. Remarks that stand beside the text, as comments do, go to the end.
   *
   * @param written the file
   * @throws IOException when it cannot be read
   */
  protected String text(byte[] written) throws IOException {
    return new String(written, StandardCharsets.UTF_8);
  }

  /**
   * {@return what the format makes of a text; by default the same text}
   *
   * <p>For formats that cannot write every character. Such a character must not vanish: the format
   * writes another one in its place.
   *
   * @param text the text
   */
  protected String asWritten(String text) {
    return text;
  }

  private byte[] render(Document document) throws IOException {
    return render(document, RenderContext.in(document.language()));
  }

  private byte[] render(Document document, RenderContext context) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    provider().newRenderer(context).render(document, out);
    return out.toByteArray();
  }

  private String textOf(Document document) throws IOException {
    return text(render(document));
  }

  private void holdsAllWords(Document document) throws IOException {
    DocumentText words = DocumentText.of(document).asWritten(this::asWritten);
    boolean comments = provider().capabilities().contains(Capability.COMMENTS);
    assertEquals(
        Optional.empty(),
        (comments ? words.withRemarksAnywhere() : words).firstFault(textOf(document)));
  }

  @Test
  void the_format_has_a_name_a_media_type_and_an_extension() {
    assertAll(
        () -> assertTrue(provider().format().matches("[a-z0-9]+(-[a-z0-9]+)*")),
        () -> assertTrue(provider().mediaType().matches("[a-z]+/[a-z0-9.+-]+")),
        () -> assertTrue(provider().extension().matches("[a-z0-9]+")));
  }

  @TestFactory
  Stream<DynamicTest> all_words_are_written_in_the_order_of_the_document() {
    return Stream.of(
        dynamicTest("every block", () -> holdsAllWords(SampleDocuments.everyBlock(DUTCH))),
        dynamicTest("in English", () -> holdsAllWords(SampleDocuments.everyBlock(Locale.ENGLISH))),
        dynamicTest("a long table", () -> holdsAllWords(SampleDocuments.withTable(500))),
        dynamicTest("deep sections", () -> holdsAllWords(SampleDocuments.withDepth(8))),
        dynamicTest("empty parts", () -> holdsAllWords(SampleDocuments.withEmptyParts())));
  }

  @TestFactory
  Stream<DynamicTest> hostile_text_is_written_as_text() {
    return SampleDocuments.HOSTILE.stream()
        .map(text -> dynamicTest(text, () -> holdsAllWords(SampleDocuments.withText(text))));
  }

  @TestFactory
  Stream<DynamicTest> numbers_stand_before_what_they_count() throws IOException {
    String text = DocumentText.solid(textOf(SampleDocuments.everyBlock(DUTCH)));
    return Stream.of(
            "a. dat er gegevens worden verwerkt",
            "b. dat de wet daarvoor",
            "Artikel 1 Eerste artikel",
            "1.1 Tekst",
            "1.2 Een lid met lijsten",
            "a. eerste",
            "b. tweede letter",
            "1. getal een",
            "3. getal drie",
            "a. buiten",
            "2. binnen twee",
            "1.3 Een lid met een opmerking",
            "Artikel 2 Tweede artikel",
            "2.1 Een lid met alleen tekst",
            "Bijlage 1 Maatregelen")
        .map(
            numbered ->
                dynamicTest(
                    numbered, () -> assertTrue(text.contains(DocumentText.solid(numbered)))));
  }

  @Test
  void an_option_that_is_chosen_reads_otherwise_than_one_that_is_not() throws IOException {
    assertNotEquals(
        textOf(SampleDocuments.withOption(true)), textOf(SampleDocuments.withOption(false)));
  }

  @Test
  void a_place_to_fill_in_looks_otherwise_than_text() throws IOException {
    assertFalse(
        Arrays.equals(
            render(SampleDocuments.withBlank(true)), render(SampleDocuments.withBlank(false))));
  }

  @Test
  void the_renderers_own_words_are_in_the_language_of_the_document() throws IOException {
    for (Locale language : List.of(DUTCH, Locale.ENGLISH)) {
      Messages own = RenderContext.in(language).messages();
      Messages other = RenderContext.in(language.equals(DUTCH) ? Locale.ENGLISH : DUTCH).messages();
      String text = textOf(SampleDocuments.everyBlock(language)).toLowerCase(language);
      for (Tone tone : List.of(Tone.OPEN, Tone.WARNING, Tone.ERROR)) {
        assertTrue(text.contains(own.word(tone).toLowerCase(language)), own.word(tone));
        assertFalse(text.contains(other.word(tone).toLowerCase(language)), other.word(tone));
      }
    }
  }

  @Test
  void twenty_runs_of_one_provider_give_the_same_bytes() throws IOException {
    Document document = SampleDocuments.everyBlock(DUTCH);
    byte[] first = render(document);
    RendererProvider provider = provider();
    for (int run = 0; run < RUNS; run++) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      provider.newRenderer(RenderContext.in(DUTCH)).render(document, out);
      assertArrayEquals(first, out.toByteArray());
    }
  }

  @Test
  void renderers_work_beside_each_other() throws IOException {
    RendererProvider provider = provider();
    List<Document> documents =
        List.of(SampleDocuments.everyBlock(DUTCH), SampleDocuments.withTable(40));
    List<byte[]> alone = List.of(render(documents.get(0)), render(documents.get(1)));
    IntStream.range(0, RUNS)
        .parallel()
        .forEach(
            run -> {
              ByteArrayOutputStream out = new ByteArrayOutputStream();
              try {
                provider.newRenderer(RenderContext.in(DUTCH)).render(documents.get(run % 2), out);
              } catch (IOException e) {
                throw new AssertionError(e);
              }
              assertArrayEquals(alone.get(run % 2), out.toByteArray());
            });
  }

  @Test
  @ResourceLock(Resources.LOCALE)
  @ResourceLock(Resources.TIME_ZONE)
  void language_and_time_of_the_machine_do_not_matter() throws IOException {
    Document document = SampleDocuments.everyBlock(DUTCH);
    byte[] here = render(document);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertArrayEquals(here, render(document));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void another_theme_changes_no_word() throws IOException {
    Document document = SampleDocuments.everyBlock(DUTCH);
    RenderContext themed = RenderContext.in(DUTCH).with(new Theme("#8b1a1a"));
    assertEquals(textOf(document), text(render(document, themed)));
  }

  @Test
  void the_stream_is_left_open_and_unflushed() throws IOException {
    Document document = SampleDocuments.everyBlock(DUTCH);
    WatchedStream out = new WatchedStream();
    provider().newRenderer(RenderContext.in(DUTCH)).render(document, out);
    assertEquals(List.of(), out.misuse());
  }

  @Test
  void a_stream_that_fails_is_not_hidden() {
    Document document = SampleDocuments.everyBlock(DUTCH);
    assertThrows(
        IOException.class,
        () -> provider().newRenderer(RenderContext.in(DUTCH)).render(document, new FullStream()));
  }

  @Test
  @ResourceLock(Resources.SYSTEM_OUT)
  @ResourceLock(Resources.SYSTEM_ERR)
  void nothing_is_written_outside_the_stream() throws IOException {
    List<String> before = Surroundings.files();
    try (Surroundings console = Surroundings.listening()) {
      render(SampleDocuments.everyBlock(DUTCH));
      assertEquals("", console.heard());
    }
    assertEquals(before, Surroundings.files());
  }
}
