package nl.artikel28.agreement.contact;

/**
 * A country by its code in ISO 3166-1, two capital letters.
 *
 * @param code the code, such as {@code NL}
 */
public record Country(String code) {

  /**
   * Refuses what cannot be a code.
   *
   * @param code the code
   * @throws IllegalArgumentException when the code is not two capital letters
   */
  public Country {
    if (code.length() != 2 || !isCapital(code.charAt(0)) || !isCapital(code.charAt(1))) {
      throw new IllegalArgumentException("a country is two capital letters, such as NL");
    }
  }

  private static boolean isCapital(char letter) {
    return letter >= 'A' && letter <= 'Z';
  }

  @Override
  public String toString() {
    return code;
  }
}
