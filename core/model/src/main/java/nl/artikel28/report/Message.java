package nl.artikel28.report;

import java.util.List;
import java.util.Locale;
import nl.artikel28.text.LocalisedText;
import org.immutables.value.Value;

/** A sentence in Dutch and English with named arguments; it is formatted when it is asked for. */
@Value.Immutable
public sealed interface Message permits ImmutableMessage {

  /** {@return the sentence, with arguments as {@code {name}}} */
  LocalisedText template();

  /** {@return the arguments; empty when the sentence has none} */
  List<Argument> arguments();

  /**
   * {@return a message without arguments}
   *
   * @param template the sentence
   */
  static Message of(LocalisedText template) {
    return builder().template(template).build();
  }

  /**
   * {@return the sentence in Dutch for a Dutch locale and in English for any other}
   *
   * @param locale the reader's locale
   * @throws IllegalStateException when an argument is missing
   */
  default String in(Locale locale) {
    return Sentences.format(template().in(locale), arguments(), locale);
  }

  /** {@return the finished sentence in both languages} */
  default LocalisedText text() {
    return new LocalisedText(in(LocalisedText.DUTCH), in(LocalisedText.ENGLISH));
  }

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link Message}. */
  final class Builder extends ImmutableMessage.Builder {
    Builder() {}
  }
}
