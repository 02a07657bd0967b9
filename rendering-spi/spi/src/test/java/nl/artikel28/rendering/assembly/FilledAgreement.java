package nl.artikel28.rendering.assembly;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.contact.Country;
import nl.artikel28.agreement.duty.Duty;
import nl.artikel28.agreement.time.TimeSpan;
import nl.artikel28.attribute.Attribute;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.attribute.Composite;
import nl.artikel28.attribute.Shape;
import nl.artikel28.text.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * An agreement in which every attribute holds something, each text, date and number another. A
 * variant takes other words and answers; a twist takes another word or answer at one path.
 */
final class FilledAgreement {

  private final int variant;
  private final @Nullable AttributePath twist;
  private final Predicate<AttributePath> without;
  private final List<AttributePath> left = new ArrayList<>();
  private final Map<AttributePath, String> said = new LinkedHashMap<>();
  private final List<AttributePath> words = new ArrayList<>();
  private int count;

  private FilledAgreement(int variant, @Nullable AttributePath twist) {
    this(variant, twist, path -> false);
  }

  private FilledAgreement(
      int variant, @Nullable AttributePath twist, Predicate<AttributePath> without) {
    this.variant = variant;
    this.twist = twist;
    this.without = without;
  }

  /** Leaves out these attributes, where an agreement can be without them. */
  static DataProcessingAgreement without(Predicate<AttributePath> paths) {
    return new FilledAgreement(0, null, paths).agreement();
  }

  /** The paths that {@link #without} leaves out. */
  static List<AttributePath> left(Predicate<AttributePath> paths) {
    FilledAgreement filled = new FilledAgreement(0, null, paths);
    filled.agreement();
    return filled.left;
  }

  static DataProcessingAgreement variant(int variant) {
    return new FilledAgreement(variant, null).agreement();
  }

  static DataProcessingAgreement twisted(int variant, AttributePath twist) {
    return new FilledAgreement(variant, twist).agreement();
  }

  /** What must be in the document, by path: each text as it is, and each number as digits. */
  static Map<AttributePath, String> said(int variant) {
    FilledAgreement filled = new FilledAgreement(variant, null);
    filled.agreement();
    return filled.said;
  }

  /** The paths that hold a word or an answer. */
  static List<AttributePath> words() {
    FilledAgreement filled = new FilledAgreement(0, null);
    filled.agreement();
    return filled.words;
  }

  private DataProcessingAgreement agreement() {
    return (DataProcessingAgreement)
        fill(Composite.of(DataProcessingAgreement.class), AttributePath.ROOT);
  }

  private Object fill(Shape shape, AttributePath path) {
    if (shape instanceof Composite composite) {
      return composite(composite, path);
    } else if (shape instanceof Shape.Word word) {
      words.add(path);
      return word.words().get((variant + (path.equals(twist) ? 1 : 0)) % word.words().size());
    }
    return scalar(shape.type(), path);
  }

  private Object composite(Composite composite, AttributePath path) {
    List<@Nullable Object> values = new ArrayList<>();
    boolean full = false;
    for (Attribute attribute : composite.attributes()) {
      AttributePath at = path.child(attribute.name());
      boolean refused =
          composite.type() == Duty.class && attribute.name().equals("onlyFor") && full;
      values.add(
          attribute.presence() == Attribute.Presence.DERIVED
              ? null
              : refused ? List.of() : attribute(attribute, at));
      full |= String.valueOf(values.get(values.size() - 1)).equals("FULL");
    }
    return composite.assemble(values.toArray());
  }

  private @Nullable Object attribute(Attribute attribute, AttributePath at) {
    Shape shape = attribute.shape();
    boolean needed = !attribute.isMany() && attribute.presence() != Attribute.Presence.OPTIONAL;
    if (!needed && without.test(at)) {
      left.add(at);
      return attribute.isMany() ? List.of() : null;
    }
    if (!attribute.isMany()) {
      return fill(shape, at);
    }
    List<Object> items = new ArrayList<>();
    if (shape instanceof Shape.Choice choice) {
      for (Composite each : choice.cases()) {
        items.add(composite(each, at.item(items.size())));
      }
    } else {
      items.add(fill(shape, at.item(0)));
    }
    return attribute.presence() == Attribute.Presence.SET ? new LinkedHashSet<>(items) : items;
  }

  private Object scalar(Class<?> type, AttributePath path) {
    count++;
    if (type == String.class) {
      return say(path, path.value().endsWith("currency") ? "EUR" : "woord" + count + "x");
    } else if (type == int.class || type == Integer.class) {
      say(path, Integer.toString(1000 + count));
      return 1000 + count;
    } else if (type == BigDecimal.class) {
      say(path, count + ",5");
      return new BigDecimal(count + ".5");
    } else if (type == LocalDate.class) {
      LocalDate day = LocalDate.of(1900 + count % 1000, 5, 1 + count % 28);
      say(path, day.getDayOfMonth() + " mei " + day.getYear());
      return day;
    } else if (type == TimeSpan.class) {
      say(path, 1000 + count + (path.value().endsWith("From") ? "" : " uur"));
      return TimeSpan.hours(1000 + count);
    } else if (type == URI.class) {
      return URI.create(say(path, "https://example.org/" + count));
    } else if (type == Country.class) {
      String code = Locale.getISOCountries()[count % 200];
      Locale region = new Locale.Builder().setRegion(code).build();
      say(path, region.getDisplayCountry(LocalisedText.DUTCH));
      return new Country(code);
    } else if (type == Locale.class) {
      return Locale.forLanguageTag("nl");
    } else if (type == AttributePath.class) {
      return AttributePath.of(say(path, "pad" + count));
    } else if (type == boolean.class || type == Boolean.class) {
      words.add(path);
      return (variant % 2 == 0) != path.equals(twist);
    }
    throw new IllegalStateException("no value for " + type);
  }

  /** Words of ours in English stand in the English document only. */
  private String say(AttributePath path, String words) {
    if (!path.value().endsWith(".en")) {
      said.put(path, words);
    }
    return words;
  }
}
