package nl.artikel28.rendering.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.artikel28.agreement.text.WrittenTerm;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.rendering.document.Block;
import nl.artikel28.rendering.document.Choices;
import nl.artikel28.rendering.document.Inline;
import nl.artikel28.rendering.document.Paragraph;
import nl.artikel28.rendering.document.Provenance;
import nl.artikel28.rendering.document.Table;
import nl.artikel28.rendering.document.Terms;
import nl.artikel28.rendering.document.Text;

/** Values with many particulars as tables and lists: labels and phrases, and no sentences. */
final class Sheets {

  private static final String OFFERED = "offered";

  /** Attributes that hold whole sentences. */
  private static final Set<String> WIDE = Set.of("meaning", "measures", "text", "note");

  private final Wording wording;
  private final Phrases phrases;
  private final Origins origins;

  Sheets(Wording wording, Phrases phrases, Origins origins) {
    this.wording = wording;
    this.phrases = phrases;
    this.origins = origins;
  }

  /** The particulars of one value, each with its label, and what the paper leaves open below it. */
  Terms terms(List<Term> terms, Set<String> except, AttributePath path) {
    List<Terms.Entry> entries = new ArrayList<>();
    for (Term term : terms) {
      if (!except.contains(term.attribute().name())) {
        List<Paragraph> words = paragraphs(term);
        if (!words.isEmpty()) {
          String name = Inlines.plain(Inlines.capitalised(List.of(new Text(phrases.label(term)))));
          entries.add(new Terms.Entry(name, words, origins.at(term.path())));
        }
      }
    }
    for (WrittenTerm open :
        path.equals(AttributePath.ROOT) ? List.<WrittenTerm>of() : origins.untold(path)) {
      String name = phrases.label(open.path());
      entries.add(
          new Terms.Entry(
              Inlines.plain(Inlines.capitalised(List.of(new Text(name)))),
              List.of(new Paragraph(phrases.open(open), Provenance.NONE)),
              origins.at(open.path())));
    }
    return new Terms(entries, Provenance.NONE);
  }

  /** Each value of a term as a paragraph; where it has none, what the paper says instead. */
  private List<Paragraph> paragraphs(Term term) {
    List<List<Inline>> each = phrases.each(term);
    List<List<Inline>> lines = each.isEmpty() ? List.of(phrases.labelled(term)) : each;
    return lines.stream()
        .filter(line -> !line.isEmpty())
        .map(line -> new Paragraph(line, Provenance.NONE))
        .toList();
  }

  /** The items of a list as a table, or as options where some are offered and not chosen. */
  Block of(Term list, List<String> columns) {
    boolean template =
        IntStream.range(0, list.items().size()).anyMatch(index -> isOffered(list, index));
    return template ? choices(list) : table(list, columns);
  }

  private static boolean isOffered(Term list, int index) {
    return list.below(index).stream()
        .anyMatch(term -> term.attribute().name().equals(OFFERED) && !term.items().isEmpty());
  }

  private Choices choices(Term list) {
    List<Choices.Option> options = new ArrayList<>();
    for (int i = 0; i < list.items().size(); i++) {
      List<Inline> words = new ArrayList<>();
      for (Term term : list.below(i)) {
        List<Inline> value =
            term.attribute().name().equals(OFFERED) ? List.of() : phrases.labelled(term);
        if (!value.isEmpty()) {
          words.add(new Text((words.isEmpty() ? "" : "; ") + phrases.label(term) + ": "));
          words.addAll(value);
        }
      }
      options.add(new Choices.Option(!isOffered(list, i), words, origins.at(list.path().item(i))));
    }
    return new Choices(options, Provenance.NONE);
  }

  /** The columns that have something in them, and a last one for all that has no column. */
  private Table table(Term list, List<String> wanted) {
    List<List<Term>> items = new ArrayList<>();
    for (int i = 0; i < list.items().size(); i++) {
      items.add(list.below(i));
    }
    List<String> columns =
        wanted.stream()
            .filter(
                name -> items.stream().anyMatch(terms -> !paragraphs(named(terms, name)).isEmpty()))
            .toList();
    List<Table.Row> rows = new ArrayList<>();
    boolean more = items.stream().anyMatch(terms -> !rest(terms, columns).isEmpty());
    for (int i = 0; i < items.size(); i++) {
      List<Term> terms = items.get(i);
      List<Table.Cell> cells = new ArrayList<>();
      columns.forEach(name -> cells.add(new Table.Cell(paragraphs(named(terms, name)))));
      if (more) {
        cells.add(new Table.Cell(rest(terms, columns)));
      }
      rows.add(new Table.Row(cells, origins.at(list.path().item(i))));
    }
    return new Table(
        caption(list), headings(items.get(0), columns, more), rows, true, Provenance.NONE);
  }

  private String caption(Term list) {
    return wording.words(list.key() + ".caption");
  }

  private List<Table.Column> headings(List<Term> terms, List<String> columns, boolean more) {
    List<Table.Column> headings = new ArrayList<>();
    for (String name : columns) {
      String label = phrases.label(named(terms, name));
      headings.add(
          new Table.Column(
              Inlines.plain(Inlines.capitalised(List.of(new Text(label)))),
              headings.isEmpty() || WIDE.contains(name) ? 3 : 2));
    }
    if (more) {
      headings.add(new Table.Column(wording.words("particulars.column"), 3));
    }
    return headings;
  }

  private static Term named(List<Term> terms, String name) {
    return terms.stream()
        .filter(term -> term.attribute().name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no attribute " + name));
  }

  private List<Paragraph> rest(List<Term> terms, List<String> columns) {
    List<Paragraph> rest = new ArrayList<>();
    for (Term term : terms) {
      if (!columns.contains(term.attribute().name())) {
        List<Inline> words = phrases.labelled(term);
        if (!words.isEmpty()) {
          List<Inline> line = new ArrayList<>();
          line.add(new Text(phrases.label(term) + ": "));
          line.addAll(words);
          rest.add(new Paragraph(Inlines.capitalised(line), Provenance.NONE));
        }
      }
    }
    return rest;
  }
}
