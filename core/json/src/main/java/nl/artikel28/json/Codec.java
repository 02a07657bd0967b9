package nl.artikel28.json;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import nl.artikel28.agreement.contact.Country;
import nl.artikel28.agreement.time.TimeSpan;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.attribute.Fingerprint;
import nl.artikel28.attribute.Shape;
import nl.artikel28.report.RuleId;

/**
 * How a value without attributes stands in JSON.
 *
 * @param json the JSON type
 * @param pattern the regular expression of its text form for the schema; empty when any text will
 *     do
 * @param parse makes the value from its text; refuses with an IllegalArgumentException that says
 *     what is wanted
 */
record Codec(Json json, String pattern, Function<String, Object> parse) {

  /** A JSON type. */
  enum Json {
    STRING("a text", "string"),
    INTEGER("a whole number", "integer"),
    NUMBER("a number", "number"),
    BOOLEAN("true or false", "boolean");

    private final String words;
    private final String schemaType;

    Json(String words, String schemaType) {
      this.words = words;
      this.schemaType = schemaType;
    }

    String words() {
      return words;
    }

    String schemaType() {
      return schemaType;
    }
  }

  private static final String INDEX = "(\\[(0|[1-9][0-9]{0,6})\\])?";
  private static final String UNIT = "(minute|hour|day|working day|week|month|year)";
  private static final String NAME = "[a-z][A-Za-z0-9]*";

  private static final Codec TEXT = new Codec(Json.STRING, "", Codec::wholeCharacters);
  private static final Codec WHOLE = new Codec(Json.INTEGER, "", Codec::whole);
  private static final Codec TRUTH = new Codec(Json.BOOLEAN, "", Boolean::valueOf);

  private static final Map<Class<?>, Codec> ALL =
      Map.ofEntries(
          Map.entry(String.class, TEXT),
          Map.entry(Integer.class, WHOLE),
          Map.entry(int.class, WHOLE),
          Map.entry(Boolean.class, TRUTH),
          Map.entry(boolean.class, TRUTH),
          Map.entry(BigDecimal.class, new Codec(Json.NUMBER, "", BigDecimal::new)),
          Map.entry(
              LocalDate.class, new Codec(Json.STRING, "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", Codec::date)),
          Map.entry(
              Locale.class,
              new Codec(Json.STRING, "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$", Codec::language)),
          Map.entry(URI.class, new Codec(Json.STRING, "^\\S+$", Codec::link)),
          Map.entry(
              TimeSpan.class,
              new Codec(
                  Json.STRING,
                  "^(1 " + UNIT + "|(0|[2-9]|[1-9][0-9]{1,8}) " + UNIT + "s)$",
                  TimeSpan::parse)),
          Map.entry(Country.class, new Codec(Json.STRING, "^[A-Z]{2}$", Country::new)),
          Map.entry(RuleId.class, new Codec(Json.STRING, "^[A-Z]{2,8}-[0-9]{2,3}$", RuleId::new)),
          Map.entry(Fingerprint.class, new Codec(Json.STRING, "^[0-9a-f]{16}$", Fingerprint::new)),
          Map.entry(
              AttributePath.class,
              new Codec(
                  Json.STRING,
                  "^(" + NAME + INDEX + "(\\." + NAME + INDEX + ")*)?$",
                  AttributePath::of)));

  static Codec of(Shape.Scalar scalar) {
    Codec codec = ALL.get(scalar.type());
    if (codec == null) {
      throw new IllegalStateException("no JSON form for " + scalar.type().getName());
    }
    return codec;
  }

  /**
   * The text of a value; every type that stands as a text prints itself as the text it is read
   * from.
   */
  static String text(Object value) {
    return value instanceof Locale locale ? locale.toLanguageTag() : value.toString();
  }

  private static Object wholeCharacters(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        throw new IllegalArgumentException("the text has half a character");
      }
    }
    return text;
  }

  private static Object whole(String text) {
    try {
      return Integer.valueOf(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("the number is too large", e);
    }
  }

  private static Object date(String text) {
    try {
      if (text.length() == 10) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeException e) {
      // Told below, with what is wanted.
    }
    throw new IllegalArgumentException("a date is year-month-day, such as 2026-11-21");
  }

  private static Object language(String text) {
    try {
      if (!text.isEmpty()) {
        return new Locale.Builder().setLanguageTag(text).build();
      }
    } catch (IllformedLocaleException e) {
      // Told below, with what is wanted.
    }
    throw new IllegalArgumentException("a language is a BCP 47 tag, such as nl or en-GB");
  }

  private static Object link(String text) {
    try {
      if (!text.isBlank()) {
        return new URI(text);
      }
    } catch (URISyntaxException e) {
      // Told below, with what is wanted.
    }
    throw new IllegalArgumentException("a link is a URI, such as https://example.org/list");
  }
}
