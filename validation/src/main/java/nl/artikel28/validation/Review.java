package nl.artikel28.validation;

import java.time.LocalDate;
import nl.artikel28.report.ReviewMode;

/**
 * The circumstances of one review: its day and how strict it is.
 *
 * @param date the day for which the review holds
 * @param mode how strict it is
 */
public record Review(LocalDate date, ReviewMode mode) {

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
}
