package nl.artikel28.policy;

import java.time.LocalDate;
import java.util.Optional;

/** The days between which something holds, the first and the last among them. */
final class Validity {

  private Validity() {}

  static boolean includes(Optional<LocalDate> from, Optional<LocalDate> until, LocalDate day) {
    return (from.isEmpty() || !day.isBefore(from.get()))
        && (until.isEmpty() || !day.isAfter(until.get()));
  }
}
