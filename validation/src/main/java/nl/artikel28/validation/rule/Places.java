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
import org.jspecify.annotations.Nullable;

/** Where the text writes what, by path, so that no question costs a walk through the whole text. */
final class Places {

  private static final int MOST = 3;

  /** Nobody looks up more places for one attribute. */
  private static final int MOST_OF_ONE = 20;

  private final AgreementText text;
  private final Map<AttributePath, List<WrittenTerm>> terms = new HashMap<>();
  private final Map<AttributePath, List<String>> within = new HashMap<>();
  private final Map<AttributePath, List<String>> own = new HashMap<>();
  private @Nullable Counts counts;

  /** What is noted beside the text goes before what follows from annexes that are not at hand. */
  Places(AgreementText text, List<WrittenTerm> inAnnexes) {
    this.text = text;
    text.terms().forEach(this::add);
    inAnnexes.forEach(this::add);
  }

  private void add(WrittenTerm term) {
    terms.computeIfAbsent(term.path(), path -> new ArrayList<>(1)).add(term);
  }

  /** How often each clause is noted for what belongs to an attribute, and the order of clauses. */
  private static final class Counts {

    private final Map<AttributePath, Map<String, Integer>> within = new HashMap<>();
    private final Map<String, Integer> order = new HashMap<>();

    Counts(AgreementText text) {
      for (Clause clause : text.clauses()) {
        order.putIfAbsent(clause.number(), order.size());
      }
      for (WrittenTerm term : text.terms()) {
        AttributePath at = term.path();
        while (!at.equals(AttributePath.ROOT)) {
          Map<String, Integer> counts = within.computeIfAbsent(at, path -> new LinkedHashMap<>());
          term.clauses().forEach(clause -> counts.merge(clause, 1, Integer::sum));
          at = at.parent();
        }
      }
    }

    List<String> mostOf(AttributePath path) {
      Map<String, Integer> found = within.getOrDefault(path, Map.of());
      if (found.isEmpty()) {
        return List.of();
      }
      return found.entrySet().stream()
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
    List<WrittenTerm> noted = at(path);
    if (noted.isEmpty()) {
      return List.of();
    }
    Set<String> clauses = new LinkedHashSet<>();
    for (WrittenTerm term : noted) {
      clauses.addAll(term.clauses());
    }
    return clauses.stream().limit(MOST_OF_ONE).toList();
  }

  /**
   * The clauses in which most of what belongs to an attribute is written, as the paper has them.
   */
  List<String> clausesWithin(AttributePath path) {
    return within.computeIfAbsent(path, at -> counts().mostOf(at));
  }

  /** Made when a finding first asks; that something is settled elsewhere is known without. */
  private Counts counts() {
    if (counts == null) {
      counts = new Counts(text);
    }
    return counts;
  }
}
