package nl.artikel28.policy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.artikel28.constraint.Filled;
import nl.artikel28.report.SourceClass;
import org.immutables.value.Value;

/** A list of words that a policy knows. */
@Value.Immutable
public sealed interface WordWish permits ImmutableWordWish {

  /** {@return the words} */
  List<@Filled String> values();

  /** {@return the languages of the words; empty when they hold for texts in any language} */
  List<Locale> languages();

  /**
   * {@return whether the words can be looked for in a text}
   *
   * @param language the language of the text; if absent, it is taken to fit
   */
  default boolean fit(Optional<Locale> language) {
    if (language.isEmpty() || languages().isEmpty()) {
      return true;
    }
    for (Locale own : languages()) {
      if (own.getLanguage().equals(language.get().getLanguage())) {
        return true;
      }
    }
    return false;
  }

  /** {@return what they rest on} */
  SourceClass source();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link WordWish}. */
  final class Builder extends ImmutableWordWish.Builder {
    Builder() {}
  }
}
