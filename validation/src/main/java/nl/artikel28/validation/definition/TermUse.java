package nl.artikel28.validation.definition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import nl.artikel28.agreement.text.AgreementText;
import nl.artikel28.agreement.text.Clause;
import nl.artikel28.agreement.text.WrittenTerm;
import nl.artikel28.attribute.AttributePath;

/**
 * Where the words of a whole text stand, and so whether a defined term is used outside its own
 * definition. In doubt it is: a longer word that begins like the term counts, and so does a clause
 * that has all words of a term of several words, in any order.
 */
final class TermUse {

  private static final AttributePath TERMS = TermsAreDefinedAndUsed.TERMS;

  /** A longer word that is all capitals is no abbreviation. */
  private static final int LONGEST_ABBREVIATION = 6;

  private static final int SHORTEST_STEM = 3;

  private static final Set<String> ARTICLES = Set.of("de", "het", "een", "the", "a", "an");

  /** Between the names of one thing, as in "Autoriteit Persoonsgegevens of AP". */
  private static final Set<String> CONJUNCTIONS = Set.of("of", "or", "oder", "ou");

  private static final List<String> ENDINGS = List.of("en", "s", "n", "e");

  /** For each word the clauses in which it stands, one entry for each time. */
  private final NavigableMap<String, List<Integer>> words = new TreeMap<>();

  /** For each term the clauses that define it, by the path of the term. */
  private final Map<String, Set<Integer>> definedIn = new HashMap<>();

  /** For each clause how many terms it defines. */
  private final Map<Integer, Integer> termsDefined = new HashMap<>();

  TermUse(AgreementText text) {
    Map<String, Integer> indexes = new HashMap<>();
    List<Clause> clauses = text.clauses();
    for (int i = 0; i < clauses.size(); i++) {
      indexes.put(clauses.get(i).number(), i);
      int clause = i;
      clauses.get(i).heading().ifPresent(heading -> addWords(heading, clause));
      clauses.get(i).text().ifPresent(words -> addWords(words, clause));
    }
    for (WrittenTerm term : text.terms()) {
      if (term.path().isWithin(TERMS) && !term.path().equals(TERMS)) {
        for (String number : term.clauses()) {
          addDefinition(term.path(), indexes.getOrDefault(number, -1));
        }
      }
    }
  }

  private void addWords(String text, int clause) {
    for (String word : wordsOf(text)) {
      words.computeIfAbsent(word.toLowerCase(Locale.ROOT), each -> new ArrayList<>()).add(clause);
    }
  }

  private void addDefinition(AttributePath path, int clause) {
    AttributePath term = path;
    while (!term.parent().equals(TERMS)) {
      term = term.parent();
    }
    if (definedIn.computeIfAbsent(term.value(), each -> new HashSet<>()).add(clause)) {
      termsDefined.merge(clause, 1, Integer::sum);
    }
  }

  private static List<String> wordsOf(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || !Character.isLetterOrDigit(text.charAt(at))) {
        if (at > start) {
          words.add(text.substring(start, at));
        }
        start = at + 1;
      }
    }
    return words;
  }

  /**
   * {@return whether a term stands somewhere else than in its own definition, under one of its
   * names}
   */
  boolean isUsed(String term, AttributePath path) {
    Set<Integer> own = definedIn.getOrDefault(path.value(), Set.of());
    for (List<String> name : namesIn(term)) {
      if (isUsed(name, own)) {
        return true;
      }
    }
    return false;
  }

  /** The names of a term: what stands in brackets, and what stands on each side of "or". */
  private static List<List<String>> namesIn(String term) {
    List<List<String>> names = new ArrayList<>();
    for (String part : term.split("[()/,]", -1)) {
      List<String> name = new ArrayList<>();
      for (String word : wordsOf(part)) {
        String plain = word.toLowerCase(Locale.ROOT);
        if (CONJUNCTIONS.contains(plain)) {
          names.add(name);
          name = new ArrayList<>();
        } else if (!name.isEmpty() || !ARTICLES.contains(plain)) {
          name.add(word);
        }
      }
      names.add(name);
    }
    names.removeIf(List::isEmpty);
    return names;
  }

  private boolean isUsed(List<String> name, Set<Integer> own) {
    Map<Integer, Integer> places = placesOf(name.get(0));
    for (int i = 1; i < name.size(); i++) {
      Map<Integer, Integer> others = placesOf(name.get(i));
      places.keySet().retainAll(others.keySet());
      others.forEach(
          (clause, times) -> places.computeIfPresent(clause, (c, n) -> Math.min(n, times)));
    }
    int times = 0;
    for (Map.Entry<Integer, Integer> place : places.entrySet()) {
      if (!own.isEmpty() && !own.contains(place.getKey())) {
        return true;
      }
      boolean shared = own.isEmpty() || termsDefined.getOrDefault(place.getKey(), 0) > 1;
      times += shared ? place.getValue() : 0;
    }
    return times > 1;
  }

  /** The clauses in which a word stands, or one that begins like it, and how often. */
  private Map<Integer, Integer> placesOf(String word) {
    Map<Integer, Integer> places = new HashMap<>();
    String plain = word.toLowerCase(Locale.ROOT);
    if (isAbbreviation(word)) {
      count(words.getOrDefault(plain, List.of()), places);
      return places;
    }
    String stem = stemOf(plain);
    for (Map.Entry<String, List<Integer>> each : words.tailMap(stem, true).entrySet()) {
      if (!each.getKey().startsWith(stem)) {
        break;
      }
      count(each.getValue(), places);
    }
    return places;
  }

  private static void count(List<Integer> clauses, Map<Integer, Integer> places) {
    for (int clause : clauses) {
      places.merge(clause, 1, Integer::sum);
    }
  }

  private static boolean isAbbreviation(String word) {
    return word.length() <= LONGEST_ABBREVIATION
        && word.equals(word.toUpperCase(Locale.ROOT))
        && !word.equals(word.toLowerCase(Locale.ROOT));
  }

  /** The word without the ending of a plural. */
  private static String stemOf(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}
