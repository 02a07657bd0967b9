package nl.artikel28.validation.dutch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.artikel28.policy.DatedNorm;
import nl.artikel28.policy.NormTable;
import nl.artikel28.text.LocalisedText;

/** Finds the norms of a policy in the words of an agreement. */
final class NormNames {

  private NormNames() {}

  /**
   * The norm of a table that an agreement means, the one with the longest name when several fit,
   * and not the one that it replaced; empty when none fits.
   */
  static Optional<DatedNorm> meant(
      NormTable table, String name, Optional<String> edition, LocalDate date) {
    String words = withEdition(name, edition);
    Optional<DatedNorm> found = Optional.empty();
    int length = 0;
    for (DatedNorm norm : table.norms()) {
      int own = longest(words, norm);
      boolean better = own > length || (own > 0 && own == length && norm.holdsOn(date));
      if (better && !isSuccessorIn(words, norm, table)) {
        found = Optional.of(norm);
        length = own;
      }
    }
    return found;
  }

  /** The length of the longest name of a norm that words contain; 0 when they contain none. */
  private static int longest(String words, DatedNorm norm) {
    int longest = 0;
    for (String name : namesOf(norm)) {
      String wanted = withEdition(name, norm.edition());
      if (wanted.length() > longest && contains(words, wanted)) {
        longest = wanted.length();
      }
    }
    return longest;
  }

  private static List<String> namesOf(DatedNorm norm) {
    List<String> names = new ArrayList<>(norm.alsoCalled());
    names.add(norm.name());
    return names;
  }

  private static boolean isSuccessorIn(String words, DatedNorm norm, NormTable table) {
    if (norm.replacedBy().isEmpty()) {
      return false;
    }
    for (DatedNorm other : table.norms()) {
      if (other.name().equals(norm.replacedBy().get()) && longest(words, other) > 0) {
        return true;
      }
    }
    return contains(words, norm.replacedBy().get());
  }

  /** Whether a table has a norm that holds on a day. */
  static boolean hasOneInForce(NormTable table, LocalDate date) {
    for (DatedNorm norm : table.norms()) {
      if (norm.holdsOn(date)) {
        return true;
      }
    }
    return false;
  }

  /** The names of the norms that hold on a day. */
  static List<LocalisedText> inForce(NormTable table, LocalDate date) {
    List<LocalisedText> names = new ArrayList<>();
    for (DatedNorm norm : table.norms()) {
      if (norm.holdsOn(date)) {
        String name = withEdition(norm.name(), norm.edition());
        names.add(new LocalisedText(name, name));
      }
    }
    return names;
  }

  private static String withEdition(String name, Optional<String> edition) {
    return edition.isPresent() ? name + " " + edition.get() : name;
  }

  /**
   * Whether words contain a name, whatever stands between its letters and digits: "NEN-7510-1" has
   * "NEN 7510" in it, "NEN 75100" has not.
   */
  static boolean contains(String words, String name) {
    for (int start = 0; start < words.length(); start++) {
      if (Character.isLetterOrDigit(words.charAt(start))
          && !goesOn(words, start - 1, start)
          && standsAt(words, start, name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean standsAt(String words, int start, String name) {
    int at = start;
    int last = -1;
    for (int i = 0; i < name.length(); i++) {
      char wanted = name.charAt(i);
      if (!Character.isLetterOrDigit(wanted)) {
        continue;
      }
      while (at < words.length() && !Character.isLetterOrDigit(words.charAt(at))) {
        at++;
      }
      if (at == words.length() || !isSame(words.charAt(at), wanted)) {
        return false;
      }
      last = at;
      at++;
    }
    return last >= 0 && !goesOn(words, last, last + 1);
  }

  /** Whether a word or a number goes on from one place to the next. */
  private static boolean goesOn(String words, int from, int to) {
    if (from < 0 || to >= words.length()) {
      return false;
    }
    char left = words.charAt(from);
    char right = words.charAt(to);
    return (Character.isDigit(left) && Character.isDigit(right))
        || (Character.isLetter(left) && Character.isLetter(right));
  }

  private static boolean isSame(char left, char right) {
    return Character.toLowerCase(left) == Character.toLowerCase(right);
  }
}
