package nl.artikel28.validation;

import java.time.LocalDate;
import nl.artikel28.report.ReviewMode;

/** The circumstances of one review: its day and how strict it is. */
public final class Review {

  private final LocalDate date;
  private final ReviewMode mode;

  private Review(LocalDate date, ReviewMode mode) {
    this.date = date;
    this.mode = mode;
  }

  /**
   * {@return a strict review}
   *
   * @param date the day for which it holds
   */
  public static Review on(LocalDate date) {
    return new Review(date, ReviewMode.STRICT);
  }

  /** {@return the same review in template mode: what a template leaves open is information only} */
  public Review ofTemplate() {
    return new Review(date, ReviewMode.TEMPLATE);
  }

  /** {@return the day for which it holds} */
  public LocalDate date() {
    return date;
  }

  /** {@return how strict it is} */
  public ReviewMode mode() {
    return mode;
  }
}
