package nl.artikel28.agreement.contact;

import java.util.Locale;
import java.util.Set;

/**
 * A country by its code in ISO 3166-1, two capital letters.
 *
 * @param code the code, such as {@code NL}
 */
public record Country(String code) {

  private static final Set<String> CODES = Set.of(Locale.getISOCountries());

  /**
   * Refuses what cannot be a code.
   *
   * @param code the code
   * @throws IllegalArgumentException when no country has that code
   */
  public Country {
    if (!CODES.contains(code)) {
      throw new IllegalArgumentException(
          "a country is its two capital letters in ISO 3166-1, such as NL or GB");
    }
  }

  @Override
  public String toString() {
    return code;
  }
}
