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
import nl.artikel28.rendering.spi.DocumentRenderer;
import nl.artikel28.rendering.spi.RenderContext;
import nl.artikel28.rendering.spi.RendererProvider;
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
  void text_markdown_and_html_are_always_there() {
    assertThat(Renderers.of().formats()).containsExactly("html", "markdown", "text");
  }

  @Test
  void a_users_renderer_may_lean_on_the_one_it_takes_the_place_of() {
    RendererProvider html = Renderers.of().format("html").provider();

    assertThat(html.mediaType()).isEqualTo("text/html");
    assertThat(html.givesWay()).isTrue();
  }

  @Test
  void a_users_renderer_wins_over_one_that_gives_way() {
    Rendering text = Renderers.of(new Shouting("text", false)).format("text");

    assertThat(new String(text.render(DOCUMENT), UTF_8)).isEqualTo("TITLE");
  }

  @Test
  void two_users_renderers_for_one_format_are_an_error_that_names_both() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Renderers.of(new Shouting("loud", false), new Whispering()))
        .withMessage(
            "two renderers claim the format 'loud': %s and %s"
                .formatted(Shouting.class.getName(), Whispering.class.getName()));
  }

  @Test
  void an_unknown_format_names_the_nearest_and_all_that_there_are() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Renderers.of(new Shouting("loud", false)).format("lod"))
        .withMessageContainingAll("'lod'; did you mean 'loud'?", "text");
  }

  @Test
  void a_format_with_an_ill_name_is_refused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Renderers.of(new Shouting("Loud!", false)))
        .withMessageContaining("names its format 'Loud!'");
  }

  @Test
  void a_renderer_that_fails_names_its_format_and_writes_nothing() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Rendering failing = Renderers.of(new Failing()).format("failing");

    assertThatThrownBy(() -> failing.render(DOCUMENT, out))
        .isInstanceOf(RenderingException.class)
        .hasMessageContainingAll("'failing'", "the paper is jammed");
    assertThat(out.size()).isZero();
  }

  @Test
  void the_words_of_the_renderer_are_in_the_language_of_the_document() {
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
