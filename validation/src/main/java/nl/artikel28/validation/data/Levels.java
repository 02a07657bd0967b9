package nl.artikel28.validation.data;

import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.data.ClassificationLevel;
import nl.artikel28.agreement.data.ClassificationScheme;
import nl.artikel28.agreement.data.DataMark;

/** Finds levels in a classification, which runs from light to heavy. */
final class Levels {

  private Levels() {}

  /** The levels of a scheme; none without a scheme. */
  static List<ClassificationLevel> of(Optional<ClassificationScheme> scheme) {
    return scheme.isPresent() ? scheme.get().levels() : List.of();
  }

  /** The place of the level with a code, or -1 when there is none. */
  static int indexOf(List<ClassificationLevel> levels, Optional<String> code) {
    if (code.isPresent()) {
      for (int i = 0; i < levels.size(); i++) {
        if (levels.get(i).code().equals(code.get())) {
          return i;
        }
      }
    }
    return -1;
  }

  /** The place of the lightest level that bears a mark, or -1 when none does. */
  static int indexOf(List<ClassificationLevel> levels, DataMark mark) {
    for (int i = 0; i < levels.size(); i++) {
      if (levels.get(i).marks().contains(mark)) {
        return i;
      }
    }
    return -1;
  }
}
