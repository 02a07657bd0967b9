package nl.artikel28.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThatIOException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundledFontsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/fonts/LiberationSans-Bold.ttf.png",
        "file:///etc/hostname",
        "bundled:/fop.xml",
        "bundled:/fonts/../fop.xml",
        "data:,x"
      })
  void nothing_but_fonts_is_read(String address) {
    assertThatIOException().isThrownBy(() -> new BundledFonts().getResource(URI.create(address)));
  }

  @Test
  void nothing_is_written() {
    assertThatIOException()
        .isThrownBy(() -> new BundledFonts().getOutputStream(URI.create("bundled:/fonts/x.ttf")));
  }
}
