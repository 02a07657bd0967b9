package nl.artikel28.rendering.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.artikel28.rendering.document.Inline;
import nl.artikel28.rendering.document.Text;

/** Puts runs of a line together. */
final class Inlines {

  private Inlines() {}

  static String plain(List<Inline> words) {
    return words.stream().map(Inline::plain).collect(Collectors.joining());
  }

  /** The values as an enumeration, with other words before the last. */
  static List<Inline> joined(List<List<Inline>> values, String last) {
    List<Inline> joined = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      if (i > 0) {
        joined.add(new Text(i == values.size() - 1 ? last : ", "));
      }
      joined.addAll(values.get(i));
    }
    return joined;
  }

  /** Begins with a capital, where the words are ours. */
  static List<Inline> capitalised(List<Inline> words) {
    if (words.isEmpty() || !(words.get(0) instanceof Text first) || first.text().isEmpty()) {
      return words;
    }
    List<Inline> sentence = new ArrayList<>(words);
    int end = first.text().offsetByCodePoints(0, 1);
    sentence.set(
        0,
        new Text(
            first.text().substring(0, end).toUpperCase(Locale.ROOT) + first.text().substring(end)));
    return sentence;
  }

  /** Ends with a mark, unless it does already. */
  static List<Inline> ended(List<Inline> words, String mark) {
    String plain = plain(words).stripTrailing();
    if (plain.isEmpty() || ".:;?!".indexOf(plain.charAt(plain.length() - 1)) >= 0) {
      return words;
    }
    List<Inline> sentence = new ArrayList<>(words);
    sentence.add(new Text(mark));
    return sentence;
  }

  /** Without the full stop at the end, for a phrase within a sentence. */
  static List<Inline> unended(List<Inline> words) {
    int last = words.size() - 1;
    if (last < 0 || !(words.get(last) instanceof Text end) || !end.text().endsWith(".")) {
      return words;
    }
    List<Inline> phrase = new ArrayList<>(words);
    phrase.set(last, new Text(end.text().substring(0, end.text().length() - 1)));
    return phrase;
  }
}
