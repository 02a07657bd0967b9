package nl.artikel28.agreement.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountryTest {

  @Test
  void is_two_capital_letters() {
    assertThat(new Country("NL")).hasToString("NL");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "N", "nl", "NLD", "N1", "É!"})
  void refuses_another_form(String code) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Country(code));
  }
}
