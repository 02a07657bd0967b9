package nl.artikel28.validation.transfer;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what an agreement calls a region. */
final class RegionName {

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /** Words that make up the names of the European Economic Area and the European Union. */
  private static final Set<String> OF_THE_AREA =
      Set.of(
          "eer",
          "eea",
          "eu",
          "europese",
          "european",
          "economische",
          "economic",
          "ruimte",
          "area",
          "unie",
          "union");

  private static final Set<String> AROUND_IT =
      Set.of("binnen", "within", "in", "de", "the", "en", "and");

  private RegionName() {}

  /** Whether a region lies within the European Economic Area, as far as its name tells. */
  static boolean isWithinTheArea(String region) {
    boolean named = false;
    Matcher words = WORD.matcher(region.toLowerCase(Locale.ROOT));
    while (words.find()) {
      if (OF_THE_AREA.contains(words.group())) {
        named = true;
      } else if (!AROUND_IT.contains(words.group())) {
        return false;
      }
    }
    return named;
  }
}
