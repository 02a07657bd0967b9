package nl.artikel28.rendering.assembly;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.artikel28.text.LocalisedText;

/**
 * Sentences that take the place of ours, for one clause or for all, in one language or in both. A
 * sentence is known by its key, such as {@code breachNotification.deadline}, and uses the same
 * placeholders as ours, so that no term of an agreement is lost.
 */
@FunctionalInterface
public interface ClauseLibrary {

  /**
   * {@return the sentence for a key; if absent, ours stands}
   *
   * @param key the key
   * @param language Dutch or English
   */
  Optional<String> sentence(String key, Locale language);

  /** {@return a library without sentences of its own} */
  static ClauseLibrary standard() {
    return (key, language) -> Optional.empty();
  }

  /**
   * {@return a library with these sentences}
   *
   * @param language Dutch, or English for any other
   * @param sentences the sentences by their keys
   * @throws IllegalArgumentException when we have no sentence with one of the keys; the message
   *     names the nearest
   */
  static ClauseLibrary of(Locale language, Map<String, String> sentences) {
    Map<String, String> own = Map.copyOf(sentences);
    own.keySet().forEach(Wording::requireKnown);
    boolean dutch = LocalisedText.isDutch(language);
    return (key, asked) ->
        LocalisedText.isDutch(asked) == dutch
            ? Optional.ofNullable(own.get(key))
            : Optional.empty();
  }
}
