package nl.artikel28.rendering.docx;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;

/**
 * Knows what Word counts at one level of a list, so that a number that Word would not come to can
 * be written as text. The first label that Word can make sets how it makes all others.
 */
final class Counter {

  private final CTLvl level;
  private @Nullable NumberPattern pattern;
  private int last;

  Counter(CTLvl level) {
    this.level = level;
  }

  /**
   * {@return whether Word comes to a number by itself; it is counted then}
   *
   * @param ordinal the number
   * @param wanted how its label is made; if absent, Word cannot make it
   */
  boolean comesTo(int ordinal, Optional<NumberPattern> wanted) {
    if (ordinal != last + 1 || wanted.isEmpty()) {
      return false;
    }
    if (pattern == null) {
      pattern = wanted.get();
      level.getLvlText().setVal(pattern.text());
      level.getNumFmt().setVal(pattern.format());
    }
    if (!pattern.equals(wanted.get())) {
      return false;
    }
    last++;
    return true;
  }

  /** {@return the number that Word counted last; 0 when none} */
  int last() {
    return last;
  }

  /** Begins anew, as Word does at each number of the level above. */
  void restart() {
    last = 0;
  }
}
