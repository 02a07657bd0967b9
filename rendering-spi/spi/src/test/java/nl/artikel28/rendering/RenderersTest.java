package nl.artikel28.rendering;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.artikel28.rendering.document.Document;
import nl.artikel28.rendering.document.Paragraph;
import org.junit.jupiter.api.Test;

class RenderersTest {

  private static final Document DOCUMENT =
      new Document(
          Locale.ENGLISH,
          "Title",
          Optional.empty(),
          "What it is",
          "Title",
          List.of(Paragraph.of("Text")),
          List.of());

  @Test
  void aUsersRendererWinsOverOneThatGivesWay() {
    Rendering text = Renderers.of(new Shouting("text", false)).format("text");

    assertThat(new String(text.render(DOCUMENT), UTF_8)).isEqualTo("TITLE");
  }

  @Test
  void twoUsersRenderersForOneFormatAreAnErrorThatNamesBoth() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Renderers.of(new Shouting("loud", false), new Whispering()))
        .withMessage(
            "two renderers claim the format 'loud': %s and %s"
                .formatted(Shouting.class.getName(), Whispering.class.getName()));
  }

  @Test
  void anUnknownFormatNamesTheNearestAndAllThatThereAre() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Renderers.of(new Shouting("loud", false)).format("lod"))
        .withMessageContainingAll("'lod'; did you mean 'loud'?", "text");
  }

  @Test
  void aFormatWithAnIllNameIsRefused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Renderers.of(new Shouting("Loud!", false)))
        .withMessageContaining("names its format 'Loud!'");
  }

  @Test
  void aRendererThatFailsNamesItsFormatAndWritesNothing() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Rendering failing = Renderers.of(new Failing()).format("failing");

    assertThatThrownBy(() -> failing.render(DOCUMENT, out))
        .isInstanceOf(RenderingException.class)
        .hasMessageContainingAll("'failing'", "the paper is jammed");
    assertThat(out.size()).isZero();
  }

  @Test
  void theWordsOfTheRendererAreInTheLanguageOfTheDocument() {
    assertThat(RenderContext.in(Locale.forLanguageTag("nl-BE")).messages().page())
        .isEqualTo("Pagina");
    assertThat(RenderContext.in(Locale.FRENCH).messages().page()).isEqualTo("Page");
  }

  private record Shouting(String format, boolean givesWay) implements RendererProvider {

    @Override
    public String mediaType() {
      return "text/plain";
    }

    @Override
    public String extension() {
      return "txt";
    }

    @Override
    public DocumentRenderer newRenderer(RenderContext context) {
      return (document, out) ->
          out.write(document.title().toUpperCase(Locale.ROOT).getBytes(UTF_8));
    }
  }

  private static final class Whispering implements RendererProvider {

    @Override
    public String format() {
      return "loud";
    }

    @Override
    public String mediaType() {
      return "text/plain";
    }

    @Override
    public String extension() {
      return "txt";
    }

    @Override
    public DocumentRenderer newRenderer(RenderContext context) {
      return (document, out) -> {};
    }
  }

  private static final class Failing implements RendererProvider {

    @Override
    public String format() {
      return "failing";
    }

    @Override
    public String mediaType() {
      return "text/plain";
    }

    @Override
    public String extension() {
      return "txt";
    }

    @Override
    public DocumentRenderer newRenderer(RenderContext context) {
      return (document, out) -> {
        out.write("half".getBytes(UTF_8));
        throw new IOException("the paper is jammed");
      };
    }
  }
}
