package nl.artikel28.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleIdTest {

  @Test
  void knows_its_family() {
    assertThat(new RuleId("BRN-03").family()).isEqualTo("BRN");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ACME-01", "AB-01", "ABCDEFGH-123"})
  void accepts_a_family_and_a_number(String id) {
    assertThat(new RuleId(id)).hasToString(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "BRN",
        "BRN-",
        "BRN-3",
        "BRN-1234",
        "brn-03",
        "B-03",
        "ABCDEFGHI-01",
        "BRN03",
        "BRN-0A",
        "BRN--3"
      })
  void refuses_another_form(String id) {
    assertThatIllegalArgumentException().isThrownBy(() -> new RuleId(id));
  }
}
