package nl.artikel28.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** Collects problems, and takes no memory for them as long as there are none. */
final class Problems {

  private List<Problem> found = List.of();

  void add(Check check, String path, String text) {
    if (found.isEmpty()) {
      found = new ArrayList<>();
    }
    found.add(new Problem(check.rule(), path, text));
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  List<Problem> found() {
    return found;
  }
}
