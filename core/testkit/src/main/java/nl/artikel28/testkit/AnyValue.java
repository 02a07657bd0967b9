package nl.artikel28.testkit;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.artikel28.agreement.contact.Country;
import nl.artikel28.agreement.liability.Money;
import nl.artikel28.agreement.time.TimeSpan;
import nl.artikel28.agreement.time.WorkingCalendar;
import nl.artikel28.attribute.Attribute;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.attribute.Composite;
import nl.artikel28.attribute.Fingerprint;
import nl.artikel28.attribute.Shape;
import nl.artikel28.report.RuleId;
import nl.artikel28.text.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * Generates values of any shape: attributes present or absent, every word, every unit, and texts
 * with all that a text may hold.
 */
final class AnyValue {

  private static final int MOST_ITEMS = 2;
  private static final double ABSENT = 0.4;

  private final Map<Class<?>, Arbitrary<Object>> known = new HashMap<>();

  AnyValue(List<AttributePath> paths) {
    known(String.class, texts());
    known(Integer.class, Arbitraries.integers().between(0, 1_000_000));
    known(int.class, Arbitraries.integers().between(0, 1_000_000));
    known(Boolean.class, Arbitraries.of(true, false));
    known(boolean.class, Arbitraries.of(true, false));
    known(LocalDate.class, Arbitraries.integers().between(0, 47_000).map(LocalDate::ofEpochDay));
    known(Locale.class, Arbitraries.of("nl", "en", "fr-BE", "zh-Hant").map(Locale::forLanguageTag));
    known(
        URI.class,
        Arbitraries.of("https://example.org/a?b=c#d", "mailto:a@example.org").map(URI::create));
    known(Country.class, Arbitraries.of("NL", "DE", "US", "CH").map(Country::new));
    known(RuleId.class, Arbitraries.of("BRN-03", "ACME-001").map(RuleId::new));
    known(AttributePath.class, Arbitraries.of(paths));
    known(Fingerprint.class, fingerprints());
    known(TimeSpan.class, timeSpans());
    known(
        WorkingCalendar.class,
        Arbitraries.integers().between(0, 6).map(days -> new WorkingCalendar(days, days + 2)));
    known(
        Money.class,
        Arbitraries.integers()
            .between(0, 100_000_000)
            .map(cents -> new Money(BigDecimal.valueOf(cents, 2), "EUR")));
    known(
        LocalisedText.class,
        Combinators.combine(texts(), texts())
            .as((nl, en) -> new LocalisedText("nl " + nl, "en " + en)));
  }

  private void known(Class<?> type, Arbitrary<?> arbitrary) {
    known.put(type, arbitrary.asGeneric());
  }

  private static Arbitrary<Fingerprint> fingerprints() {
    return Arbitraries.of("0123456789abcdef", "ffffffffffffffff").map(Fingerprint::new);
  }

  /** Lengths of every unit, short ones more often than long ones. */
  static Arbitrary<TimeSpan> timeSpans() {
    return Combinators.combine(
            Arbitraries.oneOf(
                Arbitraries.integers().between(0, 100),
                Arbitraries.integers().between(0, 999_999_999)),
            Arbitraries.of(TimeSpan.Unit.class))
        .as(TimeSpan::new);
  }

  /**
   * Words with quotes, markup, placeholders, control characters, characters that turn the
   * direction, and emoji.
   */
  private static Arbitrary<String> texts() {
    return Arbitraries.of(
            "a",
            "Zorg",
            "é",
            "\u0133",
            " ",
            "\"",
            "\\",
            "'",
            "<b>&amp;",
            "{x}",
            "${1+1}",
            "\n",
            "\u0000",
            "\u001b[31m",
            "\u202e",
            "\u2028",
            "\uD83D\uDE00")
        .list()
        .ofMaxSize(4)
        .map(parts -> String.join("", parts));
  }

  Arbitrary<Object> of(Shape shape) {
    Arbitrary<Object> arbitrary = known.get(shape.type());
    if (arbitrary == null) {
      arbitrary = make(shape);
      known.put(shape.type(), arbitrary);
    }
    return arbitrary;
  }

  private Arbitrary<Object> make(Shape shape) {
    if (shape instanceof Shape.Word word) {
      return Arbitraries.of(word.words()).asGeneric();
    } else if (shape instanceof Shape.Choice choice) {
      return Arbitraries.oneOf(choice.cases().stream().map(this::of).toList());
    } else if (shape instanceof Composite composite) {
      List<Arbitrary<Object>> held = composite.attributes().stream().map(this::held).toList();
      return Combinators.combine(held)
          .as(values -> assembled(composite, values.toArray()))
          .filter(Optional::isPresent)
          .map(Optional::get)
          .withoutEdgeCases();
    }
    throw new IllegalStateException("no values for " + shape.type());
  }

  /** The value; if absent, the type refuses it. */
  private static Optional<Object> assembled(Composite shape, @Nullable Object[] values) {
    try {
      return Optional.of(shape.assemble(values));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Arbitrary<Object> held(Attribute attribute) {
    return switch (attribute.presence()) {
      case REQUIRED, FLAG -> of(attribute.shape());
      case OPTIONAL -> of(attribute.shape()).injectNull(ABSENT);
      case LIST -> of(attribute.shape()).list().ofMaxSize(MOST_ITEMS).map(ArrayList::new);
      case SET -> of(attribute.shape()).set().ofMaxSize(MOST_ITEMS).map(ArrayList::new);
      case DERIVED -> Arbitraries.just(new Object()).injectNull(1);
    };
  }
}
