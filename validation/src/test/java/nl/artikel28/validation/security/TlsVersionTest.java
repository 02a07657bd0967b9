package nl.artikel28.validation.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TlsVersionTest {

  private static TlsVersion version(String text) {
    return TlsVersion.in(text).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "1.1, 1.2",
    "1, 1.2",
    "TLSv1.0, 1.2",
    "1.9, 1.10",
    "1.3, 2",
    "SSL 3.0, 1.0",
    "SSLv3, 1.0"
  })
  void compares_numbers_and_not_texts(String older, String newer) {
    assertThat(version(older).isOlderThan(version(newer))).isTrue();
    assertThat(version(newer).isOlderThan(version(older))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"1.2, TLS 1.2", "1.2, 1.2 of hoger", "SSL/TLS 1.2, 1.2", "1, 1.0"})
  void reads_the_first_version_in_a_text(String one, String other) {
    assertThat(version(one)).isEqualTo(version(other));
  }

  @Test
  void a_text_without_a_number_has_no_version() {
    assertThat(TlsVersion.in("de nieuwste")).isEmpty();
  }

  @Test
  void a_huge_number_does_no_harm() {
    assertThat(version("1.2").isOlderThan(version("9".repeat(100)))).isTrue();
  }
}
