package nl.artikel28.rendering.assembly;

import java.math.BigDecimal;
import java.net.URI;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.contact.Country;
import nl.artikel28.agreement.duty.Side;
import nl.artikel28.agreement.text.Elsewhere;
import nl.artikel28.agreement.text.ElsewhereKind;
import nl.artikel28.agreement.text.TermState;
import nl.artikel28.agreement.text.WrittenTerm;
import nl.artikel28.agreement.time.StartingEvent;
import nl.artikel28.agreement.time.TimeLimit;
import nl.artikel28.agreement.time.TimeSpan;
import nl.artikel28.agreement.time.Urgency;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.attribute.Composite;
import nl.artikel28.attribute.Shape;
import nl.artikel28.rendering.document.Blank;
import nl.artikel28.rendering.document.Inline;
import nl.artikel28.rendering.document.LanguageSpan;
import nl.artikel28.rendering.document.Link;
import nl.artikel28.rendering.document.Text;
import nl.artikel28.text.Dates;
import nl.artikel28.text.LocalisedText;
import nl.artikel28.text.Words;

/** Values as words within a sentence. */
final class Phrases {

  /** The lines of an address follow one another, and do not add up. */
  private static final String LINES = "PostalAddress.lines";

  private final Wording wording;
  private final Origins origins;
  private final Locale written;

  /**
   * Phrases in the language of the wording.
   *
   * @param written the language that labels and quoted words of the agreement are in
   */
  Phrases(Wording wording, Origins origins, Locale written) {
    this.wording = wording;
    this.origins = origins;
    this.written = written;
  }

  /** What a term is called. */
  String label(Term term) {
    return label(term.key())
        .or(() -> label(term.typeKey()))
        .orElseThrow(() -> new IllegalStateException("no label for " + term.key()));
  }

  private Optional<String> label(String key) {
    return wording.fill(key + ".label", name -> List.of()).map(it -> Inlines.plain(it.words()));
  }

  /** What the term at a path is called. */
  String label(AttributePath path) {
    String key = path.value().replaceAll("\\[\\d+]", "");
    int dot = key.lastIndexOf('.');
    String name = key.substring(dot + 1);
    return label(key)
        .or(
            () ->
                owner(AttributePath.of(key.substring(0, Math.max(dot, 0))))
                    .flatMap(type -> label(type + "." + name)))
        .orElse(name);
  }

  /** The type that the terms below a path belong to. */
  private static Optional<String> owner(AttributePath path) {
    return Composite.of(DataProcessingAgreement.class)
        .find(path)
        .map(each -> each.shape().type().getSimpleName());
  }

  /** What a term holds as one phrase; empty when it holds nothing and is not left blank. */
  List<Inline> of(Term term) {
    List<List<Inline>> each = each(term);
    if (each.isEmpty()) {
      return origins
          .blank(term.path())
          .<List<Inline>>map(it -> List.of(blank(it.blankFor(), label(term), term.path())))
          .orElse(List.of());
    }
    return term.typeKey().equals(LINES)
        ? Inlines.joined(each, ", ")
        : Inlines.joined(each, " " + wording.words("and") + " ");
  }

  /** A place to fill in within a sentence, which says by whom where that is known. */
  private Blank blank(Optional<Side> by, String label, AttributePath path) {
    String who = wording.words(by.map(side -> "blank." + side.name()).orElse("blank"));
    return new Blank(who + ": " + label, Optional.of(path));
  }

  /** A place to fill in that stands after its label. */
  Blank blank(Optional<Side> by, AttributePath path) {
    return new Blank(
        wording.words(by.map(side -> "blank." + side.name()).orElse("blank")), Optional.of(path));
  }

  /** Each value of a term as a phrase. */
  List<List<Inline>> each(Term term) {
    List<List<Inline>> phrases = new ArrayList<>();
    for (int i = 0; i < term.items().size(); i++) {
      List<Inline> phrase = phrase(term, i);
      if (!phrase.isEmpty()) {
        phrases.add(phrase);
      }
    }
    return phrases;
  }

  private List<Inline> phrase(Term term, int index) {
    Object value = term.items().get(index);
    if (value instanceof LocalisedText text) {
      return List.of(new Text(text.in(wording.language())));
    }
    if (term.hasTerms()) {
      return composite(term, index);
    }
    if (term.attribute().shape() instanceof Shape.Word) {
      Enum<?> word = (Enum<?>) value;
      return own(term, "." + word.name())
          .orElseGet(() -> List.of(new Text(Words.of(word).in(wording.language()))));
    }
    if (value instanceof Boolean answer) {
      return own(term, answer ? ".yes" : ".no").orElse(List.of());
    }
    return List.of(scalar(value));
  }

  /** Yes or no, where the sentences have no words of their own for it. */
  List<Inline> answer(boolean answer) {
    return List.of(new Text(wording.words(answer ? "yes" : "no")));
  }

  /** The phrase for a word or an answer; what ends with a full stop is a sentence and no phrase. */
  private Optional<List<Inline>> own(Term term, String suffix) {
    return wording
        .fill(term.key() + suffix, name -> List.of())
        .or(() -> wording.fill(term.typeKey() + suffix, name -> List.of()))
        .map(Template.Filled::words)
        .filter(words -> !Inlines.plain(words).endsWith("."));
  }

  private Inline scalar(Object value) {
    Locale language = wording.language();
    if (value instanceof String text) {
      return quoted(text);
    } else if (value instanceof LocalDate day) {
      return new Text(Dates.in(language, day));
    } else if (value instanceof TimeSpan span) {
      return new Text(span.in(language));
    } else if (value instanceof BigDecimal number) {
      return new Text(number(number));
    } else if (value instanceof Country country) {
      Locale region = new Locale.Builder().setRegion(country.code()).build();
      return new Text(region.getDisplayCountry(language));
    } else if (value instanceof Locale other) {
      return new Text(other.getDisplayLanguage(language) + " (" + other.toLanguageTag() + ")");
    } else if (value instanceof URI uri) {
      return Link.canFollow(uri) ? new Link(uri, uri.toString()) : new Text(uri.toString());
    }
    return new Text(value.toString());
  }

  private Inline quoted(String text) {
    return written.getLanguage().equals(wording.language().getLanguage())
        ? new Text(text)
        : new LanguageSpan(written, text);
  }

  private String number(BigDecimal number) {
    boolean dutch = LocalisedText.isDutch(wording.language());
    DecimalFormatSymbols signs = DecimalFormatSymbols.getInstance(Locale.ROOT);
    signs.setGroupingSeparator(dutch ? '.' : ',');
    signs.setDecimalSeparator(dutch ? ',' : '.');
    return new DecimalFormat("#,##0.####", signs).format(number);
  }

  /** A value with terms of its own: by the sentence of its type, then what that leaves out. */
  private List<Inline> composite(Term term, int index) {
    List<Term> terms = term.below(index);
    String type = term.composite(term.items().get(index)).type().getSimpleName();
    Template.Values values = values(terms);
    Optional<Template.Filled> filled =
        wording
            .fill(type, values)
            .or(
                () ->
                    wording.fill(term.key() + (term.attribute().isMany() ? ".item" : ""), values));
    List<Inline> phrase =
        new ArrayList<>(Inlines.unended(filled.map(Template.Filled::words).orElse(List.of())));
    Set<String> used = filled.map(Template.Filled::used).orElse(Set.of());
    for (Term each : terms) {
      boolean told = mentions(used, each) || isSaid(each, terms);
      List<Inline> words = told ? List.of() : labelled(each);
      if (!words.isEmpty()) {
        phrase.add(new Text(phrase.isEmpty() ? "" : "; "));
        phrase.add(new Text(label(each) + ": "));
        phrase.addAll(words);
      }
    }
    return phrase;
  }

  /** What stands after the label of a term: yes and no too, and where it is settled instead. */
  List<Inline> labelled(Term term) {
    if (term.items().isEmpty()) {
      return origins.open(term.path()).map(this::open).orElse(List.of());
    }
    List<Inline> words = of(term);
    return words.isEmpty() && term.items().get(0) instanceof Boolean answer
        ? answer(answer)
        : words;
  }

  /** What stands after the label of a term that the paper leaves blank or settles elsewhere. */
  List<Inline> open(WrittenTerm open) {
    if (Origins.state(open) == TermState.BLANK) {
      return List.of(blank(open.blankFor(), open.path()));
    }
    Optional<Elsewhere> place = open.elsewhere();
    ElsewhereKind kind = place.map(Elsewhere::kind).orElse(ElsewhereKind.OTHER);
    String words = Words.of(kind).in(wording.language());
    Optional<String> reference = place.flatMap(Elsewhere::reference);
    return List.of(new Text(reference.map(each -> words + " (" + each + ")").orElse(words)));
  }

  /** Whether a sentence mentions a term, wholly or in part. */
  static boolean mentions(Set<String> used, Term term) {
    String name = term.attribute().name();
    return used.contains(name)
        || used.stream().anyMatch(each -> each.startsWith(name + "."))
        || (used.contains("span") && name.startsWith("period"));
  }

  /** The values for a sentence on a value with terms of its own. */
  Template.Values values(List<Term> terms) {
    return name -> {
      int dot = name.indexOf('.');
      String first = dot < 0 ? name : name.substring(0, dot);
      for (Term each : terms) {
        if (each.attribute().name().equals(first)) {
          return isSaid(each, terms)
              ? List.of()
              : dot < 0 ? of(each) : part(each, name.substring(dot + 1));
        }
      }
      return name.equals("span") ? span(terms) : List.of();
    };
  }

  /** Whether the word of urgency in a time limit says the same already. */
  private boolean isSaid(Term term, List<Term> limit) {
    if (term.owner().type() != TimeLimit.class || term.items().isEmpty()) {
      return false;
    }
    List<Object> urgency = limit.get(0).items();
    Object value = term.items().get(0);
    return (urgency.contains(Urgency.ON_FIRST_REQUEST) && value == StartingEvent.REQUEST)
        || (value instanceof String words
            && Inlines.plain(of(limit.get(0))).equalsIgnoreCase(words));
  }

  /** A part of the only value of a term, such as the number of a time limit. */
  List<Inline> part(Term term, String name) {
    if (term.items().size() != 1) {
      return List.of();
    }
    if (term.items().get(0) instanceof Enum<?> word) {
      return own(term, "." + name + "." + word.name()).orElse(List.of());
    }
    return term.hasTerms() ? values(term.below(0)).of(name) : List.of();
  }

  /** The number of a time limit, or its range with the unit said once. */
  private List<Inline> span(List<Term> terms) {
    List<Inline> from = values(terms).of("periodFrom");
    List<Inline> to = values(terms).of("period");
    if (from.isEmpty() || to.isEmpty()) {
      return to;
    }
    Optional<TimeSpan> begin = only(terms, "periodFrom");
    Optional<TimeSpan> end = only(terms, "period");
    List<Inline> first =
        begin.isPresent() && end.isPresent() && begin.get().unit() == end.get().unit()
            ? List.of(new Text(Integer.toString(begin.get().amount())))
            : from;
    return wording
        .fill("range", name -> name.equals("from") ? first : to)
        .map(Template.Filled::words)
        .orElse(to);
  }

  private static Optional<TimeSpan> only(List<Term> terms, String name) {
    return terms.stream()
        .filter(term -> term.attribute().name().equals(name))
        .flatMap(term -> term.items().stream())
        .map(TimeSpan.class::cast)
        .findFirst();
  }

  /** Whether parts of a time limit, by name, tell all of it. */
  static boolean tellAll(Set<String> parts, Object value) {
    if (!(value instanceof TimeLimit limit)) {
      return true;
    }
    return (limit.urgency().isEmpty() || parts.contains("urgency"))
        && (limit.words().isEmpty() || parts.contains("words") || limit.urgency().isPresent())
        && (limit.period().isEmpty() || parts.contains("span"))
        && (limit.firmness().isEmpty() || parts.contains("firmness"))
        && (limit.start().isEmpty() || (parts.contains("start") || parts.contains("start.before")));
  }
}
