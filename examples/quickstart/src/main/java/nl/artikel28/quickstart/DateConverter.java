package nl.artikel28.quickstart;

import java.time.DateTimeException;
import java.time.LocalDate;
import nl.artikel28.text.PlainText;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a date as it stands in our JSON. */
final class DateConverter implements ITypeConverter<LocalDate> {

  private static final int LENGTH = 10;

  @Override
  public LocalDate convert(String text) {
    try {
      if (text.length() == LENGTH && Character.isDigit(text.charAt(0))) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeException e) {
      // Told below, with what is wanted.
    }
    throw new TypeConversionException(
        PlainText.excerpt(text) + " is no date; a date is year-month-day, such as 2026-11-21");
  }
}
