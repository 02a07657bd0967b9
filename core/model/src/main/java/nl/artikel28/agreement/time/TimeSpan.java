package nl.artikel28.agreement.time;

import java.util.Locale;
import nl.artikel28.text.LocalisedText;

/**
 * A length of time as an agreement writes it: an amount and a unit that are kept as they are. The
 * text form is {@code 48 hours}, {@code 1 month} or {@code 5 working days}. Two lengths are
 * compared by a {@link WorkingCalendar}, since working days need one.
 *
 * @param amount the amount, 0 to 999,999,999
 * @param unit the unit
 */
public record TimeSpan(int amount, Unit unit) {

  /** A unit of time. */
  public enum Unit {
    /** Minutes. */
    MINUTES("minute", "minuut", "minuten"),
    /** Hours. */
    HOURS("hour", "uur", "uur"),
    /** Calendar days. */
    DAYS("day", "dag", "dagen"),
    /** Days on which is worked. */
    WORKING_DAYS("working day", "werkdag", "werkdagen"),
    /** Weeks. */
    WEEKS("week", "week", "weken"),
    /** Calendar months. */
    MONTHS("month", "maand", "maanden"),
    /** Years. */
    YEARS("year", "jaar", "jaar");

    private final String english;
    private final String dutchOne;
    private final String dutchMany;

    Unit(String english, String dutchOne, String dutchMany) {
      this.english = english;
      this.dutchOne = dutchOne;
      this.dutchMany = dutchMany;
    }

    private String english(int amount) {
      return amount == 1 ? english : english + "s";
    }

    private String dutch(int amount) {
      return amount == 1 ? dutchOne : dutchMany;
    }
  }

  private static final int MOST_DIGITS = 9;

  /**
   * Refuses what cannot be a length.
   *
   * @param amount the amount
   * @param unit the unit
   * @throws IllegalArgumentException when the amount is negative or has more than nine digits
   */
  public TimeSpan {
    if (amount < 0 || amount > 999_999_999) {
      throw new IllegalArgumentException("a length of time is 0 to 999,999,999 of its unit");
    }
  }

  /**
   * {@return a number of minutes}
   *
   * @param amount the number
   */
  public static TimeSpan minutes(int amount) {
    return new TimeSpan(amount, Unit.MINUTES);
  }

  /**
   * {@return a number of hours}
   *
   * @param amount the number
   */
  public static TimeSpan hours(int amount) {
    return new TimeSpan(amount, Unit.HOURS);
  }

  /**
   * {@return a number of calendar days}
   *
   * @param amount the number
   */
  public static TimeSpan days(int amount) {
    return new TimeSpan(amount, Unit.DAYS);
  }

  /**
   * {@return a number of working days}
   *
   * @param amount the number
   */
  public static TimeSpan workingDays(int amount) {
    return new TimeSpan(amount, Unit.WORKING_DAYS);
  }

  /**
   * {@return a number of weeks}
   *
   * @param amount the number
   */
  public static TimeSpan weeks(int amount) {
    return new TimeSpan(amount, Unit.WEEKS);
  }

  /**
   * {@return a number of calendar months}
   *
   * @param amount the number
   */
  public static TimeSpan months(int amount) {
    return new TimeSpan(amount, Unit.MONTHS);
  }

  /**
   * {@return a number of years}
   *
   * @param amount the number
   */
  public static TimeSpan years(int amount) {
    return new TimeSpan(amount, Unit.YEARS);
  }

  /**
   * {@return the length that a text form means}
   *
   * @param text the text form, such as {@code 48 hours}
   * @throws IllegalArgumentException when the text is no length of time
   */
  public static TimeSpan parse(String text) {
    int space = text.indexOf(' ');
    if (space > 0 && isNumber(text, space)) {
      String word = text.substring(space + 1);
      int amount = Integer.parseInt(text.substring(0, space));
      for (Unit unit : Unit.values()) {
        if (word.equals(unit.english(amount))) {
          return new TimeSpan(amount, unit);
        }
      }
    }
    throw new IllegalArgumentException(
        "a length of time is a number and minutes, hours, days, working days, weeks, months or"
            + " years, such as \"48 hours\" or \"1 month\"");
  }

  private static boolean isNumber(String text, int end) {
    if (end > MOST_DIGITS || (end > 1 && text.charAt(0) == '0')) {
      return false;
    }
    for (int i = 0; i < end; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /**
   * {@return the length in words, "48 uur" in Dutch and "48 hours" in English}
   *
   * @param locale the reader's locale
   */
  public String in(Locale locale) {
    return amount
        + " "
        + (LocalisedText.isDutch(locale) ? unit.dutch(amount) : unit.english(amount));
  }

  /** {@return the text form, which {@link #parse} reads} */
  @Override
  public String toString() {
    return amount + " " + unit.english(amount);
  }
}
