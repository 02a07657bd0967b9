package nl.artikel28.rendering.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import nl.artikel28.rendering.Renderers;
import nl.artikel28.rendering.document.Document;
import nl.artikel28.rendering.spi.DocumentRenderer;
import nl.artikel28.rendering.spi.RenderContext;
import nl.artikel28.rendering.spi.RendererProvider;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** Each slip of a renderer is caught, and by the test that is named after it. */
class RendererContractTest {

  /** Only who listens need hear the slip that prints. */
  private static final PrintStream CONSOLE = System.out;

  private static final RendererProvider GOOD = Renderers.of().format("text").provider();

  private static Set<String> failures(Class<? extends SlipContract> slip) {
    return EngineTestKit.engine("junit-jupiter")
        .selectors(selectClass(slip))
        .execute()
        .testEvents()
        .failed()
        .stream()
        .map(RendererContractTest::method)
        .collect(Collectors.toSet());
  }

  private static String method(Event event) {
    TestSource source = event.getTestDescriptor().getSource().orElseThrow();
    return ((MethodSource) source).getMethodName();
  }

  private static String good(Document document, RenderContext context) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GOOD.newRenderer(context).render(document, out);
    return out.toString(UTF_8);
  }

  /** Plain text with a slip. */
  abstract static class SlipContract extends RendererContract {

    private final RendererProvider slipping = new Slipping(this);

    @Override
    protected RendererProvider provider() {
      return slipping;
    }

    abstract void write(String good, Document document, OutputStream out) throws IOException;
  }

  private record Slipping(SlipContract slip) implements RendererProvider {

    @Override
    public String format() {
      return "slipping";
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
      return (document, out) -> slip.write(good(document, context), document, out);
    }
  }

  static class Remembering extends SlipContract {

    private String all = "";

    @Override
    void write(String good, Document document, OutputStream out) throws IOException {
      all += good;
      out.write(all.getBytes(UTF_8));
    }
  }

  @Test
  void a_renderer_that_keeps_state_is_caught() {
    assertThat(failures(Remembering.class))
        .contains("twenty_runs_of_one_provider_give_the_same_bytes");
  }

  static class Evaluating extends SlipContract {

    @Override
    void write(String good, Document document, OutputStream out) throws IOException {
      out.write(good.replace("${dollars}", "42").getBytes(UTF_8));
    }
  }

  @Test
  void a_renderer_that_evaluates_text_is_caught() {
    assertThat(failures(Evaluating.class)).containsExactly("hostile_text_is_written_as_text");
  }

  static class Forgetting extends SlipContract {

    @Override
    void write(String good, Document document, OutputStream out) throws IOException {
      out.write(good.replace("Zetel", "").getBytes(UTF_8));
    }
  }

  @Test
  void a_renderer_that_leaves_something_out_is_caught() {
    assertThat(failures(Forgetting.class))
        .contains("all_words_are_written_in_the_order_of_the_document");
  }

  static class Turning extends SlipContract {

    @Override
    void write(String good, Document document, OutputStream out) throws IOException {
      out.write(good.replace("1.2 ", "").replace("1.4 ", "1.2 ").getBytes(UTF_8));
    }
  }

  @Test
  void a_renderer_that_counts_wrongly_is_caught() {
    assertThat(failures(Turning.class)).contains("numbers_stand_before_what_they_count");
  }

  static class Equalling extends SlipContract {

    @Override
    void write(String good, Document document, OutputStream out) throws IOException {
      out.write(good.replace("[x]", "[ ]").getBytes(UTF_8));
    }
  }

  @Test
  void a_renderer_that_does_not_tell_options_apart_is_caught() {
    assertThat(failures(Equalling.class))
        .contains("an_option_that_is_chosen_reads_otherwise_than_one_that_is_not");
  }

  static class Hiding extends SlipContract {

    @Override
    void write(String good, Document document, OutputStream out) throws IOException {
      out.write(good.replaceAll("\\[(naam)\\]", "$1").getBytes(UTF_8));
    }
  }

  @Test
  void a_renderer_that_hides_a_place_to_fill_in_is_caught() {
    assertThat(failures(Hiding.class))
        .containsExactly("a_place_to_fill_in_looks_otherwise_than_text");
  }

  static class Dutch extends SlipContract {

    @Override
    void write(String good, Document document, OutputStream out) throws IOException {
      out.write(good.replace("Warning", "Waarschuwing").getBytes(UTF_8));
    }
  }

  @Test
  void a_renderer_that_knows_one_language_is_caught() {
    assertThat(failures(Dutch.class))
        .containsExactly("the_renderers_own_words_are_in_the_language_of_the_document");
  }

  static class Local extends SlipContract {

    @Override
    void write(String good, Document document, OutputStream out) throws IOException {
      String machine = Locale.getDefault() + TimeZone.getDefault().getID();
      out.write((good + machine).getBytes(UTF_8));
    }
  }

  @Test
  void a_renderer_that_asks_the_machine_is_caught() {
    assertThat(failures(Local.class))
        .containsExactly("language_and_time_of_the_machine_do_not_matter");
  }

  static class Closing extends SlipContract {

    @Override
    void write(String good, Document document, OutputStream out) throws IOException {
      out.write(good.getBytes(UTF_8));
      out.close();
    }
  }

  @Test
  void a_renderer_that_closes_the_stream_is_caught() {
    assertThat(failures(Closing.class)).containsExactly("the_stream_is_left_open_and_unflushed");
  }

  static class Swallowing extends SlipContract {

    @Override
    void write(String good, Document document, OutputStream out) {
      try {
        out.write(good.getBytes(UTF_8));
      } catch (IOException e) {
        // the slip
      }
    }
  }

  @Test
  void a_renderer_that_swallows_a_failure_is_caught() {
    assertThat(failures(Swallowing.class)).containsExactly("a_stream_that_fails_is_not_hidden");
  }

  static class Chatting extends SlipContract {

    @Override
    void write(String good, Document document, OutputStream out) throws IOException {
      if (!System.out.equals(CONSOLE)) {
        System.out.println("Done.");
      }
      out.write(good.getBytes(UTF_8));
    }
  }

  @Test
  void a_renderer_that_prints_is_caught() {
    assertThat(failures(Chatting.class)).containsExactly("nothing_is_written_outside_the_stream");
  }
}
