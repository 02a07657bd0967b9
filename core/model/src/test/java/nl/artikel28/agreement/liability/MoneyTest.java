package nl.artikel28.agreement.liability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MoneyTest {

  @Test
  void trailing_zeros_do_not_count() {
    assertThat(new Money(new BigDecimal("100.00"), "EUR"))
        .isEqualTo(new Money(new BigDecimal("100"), "EUR"));
    assertThat(new Money(new BigDecimal("0.00"), "EUR"))
        .isEqualTo(new Money(BigDecimal.ZERO, "EUR"));
  }

  @Test
  void refuses_what_is_no_amount() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Money(new BigDecimal("-1"), "EUR"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Money(BigDecimal.ONE, "eur"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Money(BigDecimal.ONE, "EURO"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Money(new BigDecimal("1e999999"), "EUR"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Money(new BigDecimal("1e-999999"), "EUR"));
  }
}
