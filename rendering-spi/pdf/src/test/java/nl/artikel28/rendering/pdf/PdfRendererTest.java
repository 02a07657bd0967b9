package nl.artikel28.rendering.pdf;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.artikel28.rendering.spi.RendererProvider;
import nl.artikel28.rendering.testkit.RendererContract;

class PdfRendererTest extends RendererContract {

  @Override
  protected RendererProvider provider() {
    return new PdfProvider();
  }

  @Override
  protected String text(byte[] written) throws IOException {
    return Tagged.text(written);
  }

  /** Characters that no font has come as their codes; joiners are not written but act. */
  @Override
  protected String asWritten(String text) {
    return Stream.of(text.split(" ", -1))
        .map(word -> Typeface.drawn(word).replaceAll("[\u200C\u200D]", ""))
        .collect(Collectors.joining(" "));
  }
}
