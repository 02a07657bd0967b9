package nl.artikel28.validation.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.artikel28.agreement.text.AgreementText;
import nl.artikel28.agreement.text.Clause;
import nl.artikel28.agreement.text.TermState;
import nl.artikel28.agreement.text.WrittenTerm;
import nl.artikel28.attribute.AttributePath;

/** Where the text writes what, by path, so that no question costs a walk through the whole text. */
final class Places {

  private static final int MOST = 3;

  /** Nobody looks up more places for one attribute. */
  private static final int MOST_OF_ONE = 20;

  private final Map<AttributePath, List<WrittenTerm>> terms = new HashMap<>();
  private final Map<AttributePath, Map<String, Integer>> countsWithin = new HashMap<>();
  private final Map<AttributePath, List<String>> within = new HashMap<>();
  private final Map<AttributePath, List<String>> own = new HashMap<>();
  private final Map<String, Integer> order = new HashMap<>();

  Places(AgreementText text) {
    for (Clause clause : text.clauses()) {
      order.putIfAbsent(clause.number(), order.size());
    }
    for (WrittenTerm term : text.terms()) {
      terms.computeIfAbsent(term.path(), path -> new ArrayList<>()).add(term);
      AttributePath at = term.path();
      while (!at.equals(AttributePath.ROOT)) {
        Map<String, Integer> counts = countsWithin.computeIfAbsent(at, p -> new LinkedHashMap<>());
        term.clauses().forEach(clause -> counts.merge(clause, 1, Integer::sum));
        at = at.parent();
      }
    }
  }

  /** The entries for an attribute itself. */
  List<WrittenTerm> at(AttributePath path) {
    return terms.getOrDefault(path, List.of());
  }

  /** What the entries for an attribute itself say of its state; if absent, there are none. */
  Optional<TermState> stateAt(AttributePath path) {
    TermState state = null;
    for (WrittenTerm term : at(path)) {
      TermState each = term.state().orElse(TermState.STATED);
      if (state == null || weight(each) > weight(state)) {
        state = each;
      }
    }
    return Optional.ofNullable(state);
  }

  /** Of several statements, one that sends the reader elsewhere goes first, then a blank. */
  private static int weight(TermState state) {
    return switch (state) {
      case ELSEWHERE -> 3;
      case BLANK -> 2;
      case STATED -> 1;
      case SILENT -> 0;
    };
  }

  /** The clauses noted for an attribute itself, twenty at the most. */
  List<String> clausesAt(AttributePath path) {
    return own.computeIfAbsent(path, this::noted);
  }

  private List<String> noted(AttributePath path) {
    Set<String> clauses = new LinkedHashSet<>();
    for (WrittenTerm term : at(path)) {
      clauses.addAll(term.clauses());
    }
    return clauses.stream().limit(MOST_OF_ONE).toList();
  }

  /**
   * The clauses in which most of what belongs to an attribute is written, as the paper has them.
   */
  List<String> clausesWithin(AttributePath path) {
    return within.computeIfAbsent(path, this::mostOf);
  }

  private List<String> mostOf(AttributePath path) {
    return countsWithin.getOrDefault(path, Map.of()).entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(MOST)
        .map(Map.Entry::getKey)
        .sorted((one, other) -> Integer.compare(orderOf(one), orderOf(other)))
        .toList();
  }

  private int orderOf(String clause) {
    return order.getOrDefault(clause, Integer.MAX_VALUE);
  }
}
