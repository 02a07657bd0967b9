package nl.artikel28.report;

import java.time.LocalDate;
import java.util.List;
import nl.artikel28.agreement.time.TimeSpan;
import nl.artikel28.text.LocalisedText;
import org.immutables.value.Value;

/** A typed argument of a message. */
public sealed interface Argument {

  /** {@return the name by which the sentence means it} */
  String name();

  /**
   * {@return a plain number as an argument}
   *
   * @param name the name by which the sentence means it
   * @param value the value
   */
  static Argument count(String name, int value) {
    return Count.builder().name(name).value(value).build();
  }

  /**
   * {@return a length of time as an argument}
   *
   * @param name the name by which the sentence means it
   * @param value the value
   */
  static Argument span(String name, TimeSpan value) {
    return Span.builder().name(name).value(value).build();
  }

  /**
   * {@return a date as an argument}
   *
   * @param name the name by which the sentence means it
   * @param value the value
   */
  static Argument day(String name, LocalDate value) {
    return Day.builder().name(name).value(value).build();
  }

  /**
   * {@return words of the agreement as an argument}
   *
   * @param name the name by which the sentence means it
   * @param value the value
   */
  static Argument quote(String name, String value) {
    return Quote.builder().name(name).value(value).build();
  }

  /**
   * {@return words of ours as an argument}
   *
   * @param name the name by which the sentence means it
   * @param value the value
   */
  static Argument words(String name, LocalisedText value) {
    return Words.builder().name(name).value(value).build();
  }

  /**
   * {@return several words of the agreement as an argument}
   *
   * @param name the name by which the sentence means them
   * @param values the values
   */
  static Argument quotes(String name, List<String> values) {
    return Quotes.builder().name(name).values(values).build();
  }

  /**
   * {@return several words of ours as an argument}
   *
   * @param name the name by which the sentence means them
   * @param values the values
   */
  static Argument wordList(String name, List<LocalisedText> values) {
    return WordList.builder().name(name).values(values).build();
  }

  /** A plain number. */
  @Value.Immutable
  sealed interface Count extends Argument permits ImmutableCount {

    /** {@return the name by which the sentence means it} */
    @Override
    String name();

    /** {@return the number} */
    int value();

    /** {@return a builder without attributes} */
    static Builder builder() {
      return new Builder();
    }

    /** {@return a builder with the attributes of this value} */
    default Builder toBuilder() {
      return builder().from(this);
    }

    /** Collects the attributes of a {@link Count}. */
    final class Builder extends ImmutableCount.Builder {
      Builder() {}
    }
  }

  /** A length of time. */
  @Value.Immutable
  sealed interface Span extends Argument permits ImmutableSpan {

    /** {@return the name by which the sentence means it} */
    @Override
    String name();

    /** {@return the length} */
    TimeSpan value();

    /** {@return a builder without attributes} */
    static Builder builder() {
      return new Builder();
    }

    /** {@return a builder with the attributes of this value} */
    default Builder toBuilder() {
      return builder().from(this);
    }

    /** Collects the attributes of a {@link Span}. */
    final class Builder extends ImmutableSpan.Builder {
      Builder() {}
    }
  }

  /** A date. */
  @Value.Immutable
  sealed interface Day extends Argument permits ImmutableDay {

    /** {@return the name by which the sentence means it} */
    @Override
    String name();

    /** {@return the date} */
    LocalDate value();

    /** {@return a builder without attributes} */
    static Builder builder() {
      return new Builder();
    }

    /** {@return a builder with the attributes of this value} */
    default Builder toBuilder() {
      return builder().from(this);
    }

    /** Collects the attributes of a {@link Day}. */
    final class Builder extends ImmutableDay.Builder {
      Builder() {}
    }
  }

  /** Words of the agreement, which are data and are shown as they are. */
  @Value.Immutable
  sealed interface Quote extends Argument permits ImmutableQuote {

    /** {@return the name by which the sentence means it} */
    @Override
    String name();

    /** {@return the words} */
    String value();

    /** {@return a builder without attributes} */
    static Builder builder() {
      return new Builder();
    }

    /** {@return a builder with the attributes of this value} */
    default Builder toBuilder() {
      return builder().from(this);
    }

    /** Collects the attributes of a {@link Quote}. */
    final class Builder extends ImmutableQuote.Builder {
      Builder() {}
    }
  }

  /** Several words of the agreement. */
  @Value.Immutable
  sealed interface Quotes extends Argument permits ImmutableQuotes {

    /** {@return the name by which the sentence means them} */
    @Override
    String name();

    /** {@return the words} */
    List<String> values();

    /** {@return a builder without attributes} */
    static Builder builder() {
      return new Builder();
    }

    /** {@return a builder with the attributes of this value} */
    default Builder toBuilder() {
      return builder().from(this);
    }

    /** Collects the attributes of a {@link Quotes}. */
    final class Builder extends ImmutableQuotes.Builder {
      Builder() {}
    }
  }

  /** Words of ours in both languages. */
  @Value.Immutable
  sealed interface Words extends Argument permits ImmutableWords {

    /** {@return the name by which the sentence means them} */
    @Override
    String name();

    /** {@return the words} */
    LocalisedText value();

    /** {@return a builder without attributes} */
    static Builder builder() {
      return new Builder();
    }

    /** {@return a builder with the attributes of this value} */
    default Builder toBuilder() {
      return builder().from(this);
    }

    /** Collects the attributes of a {@link Words}. */
    final class Builder extends ImmutableWords.Builder {
      Builder() {}
    }
  }

  /** Several words of ours in both languages. */
  @Value.Immutable
  sealed interface WordList extends Argument permits ImmutableWordList {

    /** {@return the name by which the sentence means them} */
    @Override
    String name();

    /** {@return the words} */
    List<LocalisedText> values();

    /** {@return a builder without attributes} */
    static Builder builder() {
      return new Builder();
    }

    /** {@return a builder with the attributes of this value} */
    default Builder toBuilder() {
      return builder().from(this);
    }

    /** Collects the attributes of a {@link WordList}. */
    final class Builder extends ImmutableWordList.Builder {
      Builder() {}
    }
  }
}
