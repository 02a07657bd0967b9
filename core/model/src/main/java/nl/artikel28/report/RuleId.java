package nl.artikel28.report;

/**
 * The stable code of a rule: a family and a number, such as {@code BRN-03}. A code is never used
 * again for another rule.
 *
 * @param value the code: two to eight capital letters, a dash, two or three digits
 */
public record RuleId(String value) {

  /**
   * Refuses what cannot be a code.
   *
   * @param value the code
   * @throws IllegalArgumentException when the code has another form
   */
  public RuleId {
    int dash = value.indexOf('-');
    int digits = value.length() - dash - 1;
    boolean wellFormed = dash >= 2 && dash <= 8 && digits >= 2 && digits <= 3;
    for (int i = 0; wellFormed && i < value.length(); i++) {
      char c = value.charAt(i);
      wellFormed = i == dash || (i < dash ? c >= 'A' && c <= 'Z' : c >= '0' && c <= '9');
    }
    if (!wellFormed) {
      throw new IllegalArgumentException(
          "a rule id is two to eight capital letters, a dash and two or three digits, such as"
              + " BRN-03");
    }
  }

  /** {@return the family, such as {@code BRN}} */
  public String family() {
    return value.substring(0, value.indexOf('-'));
  }

  @Override
  public String toString() {
    return value;
  }
}
