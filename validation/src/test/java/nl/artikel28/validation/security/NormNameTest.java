package nl.artikel28.validation.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormNameTest {

  @ParameterizedTest
  @CsvSource({
    "ISO 27001, ISO 27001",
    "ISO/IEC 27001:2013, ISO 27001",
    "NEN-ISO/IEC 27001, ISO 27001",
    "iso27001, ISO 27001",
    "ISO 27001, ISO/IEC 27001",
    "BIO 1.04zv, BIO",
    "de BIO (2019), BIO",
    "BIO2, BIO",
    "BIO 2.0, BIO2"
  })
  void finds_a_norm_however_it_is_written(String text, String norm) {
    assertThat(NormName.isIn(text, norm)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "BIOS, BIO",
    "BIO, BIO2",
    "BIO 1.2, BIO2",
    "ISO 270010, ISO 27001",
    "ISO 27002, ISO 27001",
    "27001 ISO, ISO 27001",
    "IEC, BIO",
    "BIO, -",
    "'', BIO"
  })
  void does_not_take_another_for_it(String text, String norm) {
    assertThat(NormName.isIn(text, norm)).isFalse();
  }
}
