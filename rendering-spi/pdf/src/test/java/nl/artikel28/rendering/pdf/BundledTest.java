package nl.artikel28.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThatIOException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundledTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/fonts/LiberationSans-Bold.ttf",
        "file:///etc/hostname",
        "bundled:/fop.xml",
        "bundled:/fonts/../fop.xml",
        "data:,x"
      })
  void nothing_but_what_is_bundled_is_read(String address) {
    assertThatIOException().isThrownBy(() -> new Bundled().getResource(URI.create(address)));
  }

  @Test
  void nothing_is_written() {
    assertThatIOException()
        .isThrownBy(() -> new Bundled().getOutputStream(URI.create("bundled:/fonts/x.ttf")));
  }
}
