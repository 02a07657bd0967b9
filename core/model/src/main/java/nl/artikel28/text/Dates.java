package nl.artikel28.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Writes dates with our own names of months, for the same words on every machine. */
public final class Dates {

  private static final List<LocalisedText> MONTHS =
      List.of(
          new LocalisedText("januari", "January"),
          new LocalisedText("februari", "February"),
          new LocalisedText("maart", "March"),
          new LocalisedText("april", "April"),
          new LocalisedText("mei", "May"),
          new LocalisedText("juni", "June"),
          new LocalisedText("juli", "July"),
          new LocalisedText("augustus", "August"),
          new LocalisedText("september", "September"),
          new LocalisedText("oktober", "October"),
          new LocalisedText("november", "November"),
          new LocalisedText("december", "December"));

  private Dates() {}

  /**
   * {@return a date in words, such as {@code 1 mei 2026}}
   *
   * @param locale the reader's locale
   * @param day the date
   */
  public static String in(Locale locale, LocalDate day) {
    String month = MONTHS.get(day.getMonthValue() - 1).in(locale);
    return day.getDayOfMonth() + " " + month + " " + day.getYear();
  }
}
