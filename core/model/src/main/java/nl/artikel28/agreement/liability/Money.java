package nl.artikel28.agreement.liability;

import java.math.BigDecimal;

/**
 * An amount of money.
 *
 * @param amount the amount, not negative; trailing zeros do not count
 * @param currency the currency by its code in ISO 4217, three capital letters
 */
public record Money(BigDecimal amount, String currency) {

  private static final int MOST_DIGITS = 15;
  private static final int MOST_DECIMALS = 4;

  /**
   * Refuses what cannot be an amount of money.
   *
   * @param amount the amount
   * @param currency the currency
   * @throws IllegalArgumentException when the amount is negative or has too many digits, or the
   *     currency is not three capitals
   */
  public Money {
    if (amount.signum() < 0) {
      throw new IllegalArgumentException("an amount of money is not negative");
    }
    if (currency.length() != 3 || !currency.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
      throw new IllegalArgumentException("a currency is three capital letters, such as EUR");
    }
    amount = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
    if (amount.precision() - amount.scale() > MOST_DIGITS || amount.scale() > MOST_DECIMALS) {
      throw new IllegalArgumentException(
          "an amount of money has at most 15 digits before and 4 after the point");
    }
  }
}
