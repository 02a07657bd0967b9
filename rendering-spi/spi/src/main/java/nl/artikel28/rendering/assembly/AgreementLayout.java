package nl.artikel28.rendering.assembly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.form.AgreementStatus;
import nl.artikel28.agreement.form.Execution;
import nl.artikel28.agreement.party.Party;
import nl.artikel28.agreement.text.WrittenTerm;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.attribute.Composite;
import nl.artikel28.rendering.document.Block;
import nl.artikel28.rendering.document.Callout;
import nl.artikel28.rendering.document.Clause;
import nl.artikel28.rendering.document.Contents;
import nl.artikel28.rendering.document.CrossReference;
import nl.artikel28.rendering.document.Document;
import nl.artikel28.rendering.document.Inline;
import nl.artikel28.rendering.document.Items;
import nl.artikel28.rendering.document.Numbering;
import nl.artikel28.rendering.document.Numbering.Scheme;
import nl.artikel28.rendering.document.PageBreak;
import nl.artikel28.rendering.document.Paragraph;
import nl.artikel28.rendering.document.Provenance;
import nl.artikel28.rendering.document.Section;
import nl.artikel28.rendering.document.Signatures;
import nl.artikel28.rendering.document.Terms;
import nl.artikel28.rendering.document.Text;
import nl.artikel28.rendering.document.Tone;

/** The order of a document: parties, recitals, an article for each subject, signatures, annexes. */
final class AgreementLayout {

  private static final List<String> PARTICULARS =
      List.of("reference", "version", "status", "effectiveOn", "language");
  private static final List<String> RECITALS =
      List.of("mainAgreement", "legalFrame", "standardClauses");
  private static final List<String> ARTICLES =
      List.of(
          "definitions",
          "scope",
          "data",
          "instructions",
          "confidentiality",
          "security",
          "subProcessing",
          "transfers",
          "dataSubjectRights",
          "assistance",
          "breachNotification",
          "audit",
          "records",
          "exit",
          "liability",
          "changes",
          "law");

  /** The subjects that Article 28(3) asks for; without them a draft has a gap. */
  private static final Set<String> ASKED =
      Set.of(
          "scope",
          "data",
          "instructions",
          "confidentiality",
          "security",
          "subProcessing",
          "transfers",
          "dataSubjectRights",
          "assistance",
          "breachNotification",
          "audit",
          "exit");

  /** Lists that stand in a table, with the columns that it gets; the rest goes in a last column. */
  private static final Map<String, List<String>> TABLES =
      Map.ofEntries(
          Map.entry("definitions.terms", List.of("term", "meaning")),
          Map.entry("annexes", List.of("number", "title", "subject")),
          Map.entry("data.categories", List.of("label", "classification")),
          Map.entry("data.dataSubjects", List.of("label")),
          Map.entry("data.classification.levels", List.of("code", "label", "measures")),
          Map.entry("security.measures", List.of("label", "domain")),
          Map.entry("security.norms", List.of("name", "edition", "holder")),
          Map.entry("security.assurances", List.of("kind", "label")),
          Map.entry("subProcessing.register", List.of("name", "activity", "location")),
          Map.entry("transfers.transfers", List.of("recipient", "country", "mechanisms")),
          Map.entry("text.clauses", List.of("number", "heading", "text")),
          Map.entry("text.terms", List.of("path", "clauses", "state")),
          Map.entry("text.remarks", List.of("defect", "clauses", "note")));

  /** The annexes, and the tables that stand in each. */
  private static final List<Map.Entry<String, List<String>>> ANNEXES =
      List.of(
          Map.entry(
              "annex.processing",
              List.of("data.categories", "data.dataSubjects", "data.classification.levels")),
          Map.entry(
              "annex.security",
              List.of("security.measures", "security.norms", "security.assurances")),
          Map.entry("annex.recipients", List.of("subProcessing.register", "transfers.transfers")));

  private static final Composite SHAPE = Composite.of(DataProcessingAgreement.class);

  private final DataProcessingAgreement agreement;
  private final Wording wording;
  private final Origins origins;
  private final Phrases phrases;
  private final Sentences sentences;
  private final Sheets sheets;
  private final List<Term> terms;
  private final Map<String, Numbering> annexes;
  private final boolean sources;
  private int articles;

  AgreementLayout(
      DataProcessingAgreement agreement, Wording wording, Origins origins, boolean sources) {
    this.agreement = agreement;
    this.sources = sources;
    this.wording = wording;
    this.origins = origins;
    this.phrases = new Phrases(wording, origins, agreement.language().orElse(wording.language()));
    this.sentences = new Sentences(wording, phrases, origins);
    this.sheets = new Sheets(wording, phrases, origins);
    this.terms = Term.of(SHAPE, agreement, AttributePath.ROOT, "");
    this.annexes = numbered();
  }

  /** The numbers of the annexes that have something in them, by their keys. */
  private Map<String, Numbering> numbered() {
    Map<String, Numbering> numbers = new LinkedHashMap<>();
    for (Map.Entry<String, List<String>> annex : ANNEXES) {
      if (annex.getValue().stream().anyMatch(key -> isFilled(find(key), key))) {
        int number = numbers.size() + 1;
        String label = wording.words("annex") + " " + number;
        numbers.put(annex.getKey(), new Numbering(Scheme.ANNEX, number, label));
      }
    }
    return numbers;
  }

  /** The term with a key; below a list it has no items. */
  private Term find(String key) {
    List<Term> level = terms;
    Term found = null;
    for (String name : List.of(key.split("\\."))) {
      found =
          level.stream()
              .filter(term -> term.attribute().name().equals(name))
              .findFirst()
              .orElseThrow();
      level = found.hasTerms() && !found.items().isEmpty() ? found.below(0) : List.of();
      if (level.isEmpty()) {
        break;
      }
    }
    return Objects.requireNonNull(found);
  }

  Document document() {
    // What these tell of the paper, no article tells again.
    Optional<Section> signatures = signatures();
    List<Section> annexed = ANNEXES.stream().flatMap(each -> annex(each).stream()).toList();
    List<Block> content = new ArrayList<>();
    content.add(
        sheets.terms(
            terms.stream().filter(it -> is(PARTICULARS, it)).toList(),
            Set.of(),
            AttributePath.ROOT));
    content.add(new Contents(wording.words("contents"), 1));
    content.add(parties());
    recitals().ifPresent(content::add);
    for (String subject : ARTICLES) {
      article(find(subject)).ifPresent(content::add);
    }
    closing().ifPresent(content::add);
    signatures.ifPresent(content::add);
    for (Section annex : annexed) {
      content.add(new PageBreak());
      content.add(annex);
    }
    if (sources) {
      sources().ifPresent(content::add);
    }
    remarksOnTheWhole().ifPresent(content::add);
    String title = agreement.title().orElseGet(() -> wording.words("title"));
    return new Document(
        wording.language(),
        title,
        subtitle(),
        wording.words("description"),
        title + ", " + agreement.reference(),
        content,
        List.of());
  }

  private static boolean is(List<String> names, Term term) {
    return names.contains(term.attribute().name());
  }

  private Optional<String> subtitle() {
    List<String> names =
        agreement.parties().stream().flatMap(party -> party.name().stream()).toList();
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join(" \u2013 ", names));
  }

  private Section section(String key, List<? extends Block> content, Provenance provenance) {
    return new Section(
        Optional.empty(), wording.words(key), anchor(key), List.copyOf(content), provenance);
  }

  private Section parties() {
    Term parties = find("parties");
    List<Block> content = new ArrayList<>();
    for (int i = 0; i < parties.items().size(); i++) {
      String number = Integer.toString(i + 1);
      Optional<String> name = ((Party) parties.items().get(i)).name();
      content.add(
          new Section(
              Optional.empty(),
              name.orElse(wording.words("party") + " " + number),
              "party-" + number,
              List.of(
                  sheets.terms(
                      parties.below(i),
                      name.isEmpty() ? Set.of() : Set.of("name"),
                      parties.path().item(i))),
              origins.at(parties.path().item(i))));
    }
    for (WrittenTerm open : origins.untold(parties.path())) {
      content.addAll(open(open));
    }
    if (content.isEmpty()) {
      content.add(gap());
    }
    return section("parties.heading", content, origins.at(parties.path()));
  }

  private Optional<Section> recitals() {
    List<Items.Item> items = new ArrayList<>();
    for (String name : RECITALS) {
      Term term = find(name);
      for (int i = 0; i < term.items().size(); i++) {
        Passage passage = Passage.ofClause();
        if (term.attribute().isMany()) {
          sentences.item(term, i, passage);
        } else {
          sentences.write(term, passage);
        }
        items.add(new Items.Item(passage.blocks(), origins.at(term.pathOf(i))));
      }
      for (WrittenTerm open : origins.untold(term.path())) {
        items.add(new Items.Item(open(open), origins.at(open.path())));
      }
    }
    Items recitals = new Items(Items.Marker.LETTER, items, Provenance.NONE);
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(section("recitals", List.of(recitals), Provenance.NONE));
  }

  /** A subject as an article: a clause for each of its terms. */
  private Optional<Section> article(Term subject) {
    return article(
        subject.key() + ".heading",
        List.of(subject),
        List.of(),
        subject.path(),
        ASKED.contains(subject.key()));
  }

  /** What makes the agreement binding, its annexes, and what is open and has no other place. */
  private Optional<Section> closing() {
    Term execution = find("execution");
    return article(
        execution.key() + ".heading",
        List.of(execution, find("annexes")),
        List.of("signatures"),
        AttributePath.ROOT,
        true);
  }

  private Optional<Section> article(
      String heading,
      List<Term> subjects,
      List<String> except,
      AttributePath whole,
      boolean asked) {
    int number = articles + 1;
    List<Block> clauses = new ArrayList<>();
    for (Term subject : subjects) {
      if (subject.attribute().isMany()) {
        clauses(subject, number, clauses);
      } else if (!subject.items().isEmpty()) {
        for (Term term : subject.below(0)) {
          if (!is(except, term)) {
            clauses(term, number, clauses);
          }
        }
      }
    }
    for (WrittenTerm open : origins.untold(whole)) {
      clauses.add(clause(open(open), open.path(), number, clauses));
    }
    Term first = subjects.get(0);
    if (clauses.isEmpty() && asked && !isDone()) {
      clauses.add(gap());
    }
    if (clauses.isEmpty()) {
      return Optional.empty();
    }
    articles = number;
    String label = wording.words("article") + " " + number;
    return Optional.of(
        new Section(
            Optional.of(new Numbering(Scheme.ARTICLE, number, label)),
            wording.words(heading),
            first.key(),
            clauses,
            origins.at(first.path())));
  }

  private boolean isDone() {
    return agreement
        .status()
        .filter(it -> it == AgreementStatus.EXECUTED || it == AgreementStatus.ENDED)
        .isPresent();
  }

  private void clauses(Term term, int article, List<Block> clauses) {
    List<Block> content;
    if (TABLES.containsKey(term.key())) {
      content = tabled(term);
    } else if (sentences.isWhole(term)) {
      Passage passage = Passage.ofClause();
      sentences.write(term, passage);
      content = passage.blocks();
    } else {
      term.below(0).forEach(each -> clauses(each, article, clauses));
      return;
    }
    if (!content.isEmpty()) {
      clauses.add(clause(content, term.path(), article, clauses));
    }
  }

  private Clause clause(List<Block> content, AttributePath path, int article, List<Block> before) {
    int number = before.size() + 1;
    return new Clause(
        new Numbering(Scheme.CLAUSE, number, article + "." + number),
        "clause-" + article + "-" + number,
        content,
        origins.at(path));
  }

  /** A sentence that leads to a table: here, or in an annex. */
  private List<Block> tabled(Term list) {
    if (list.items().isEmpty()) {
      Passage passage = Passage.ofClause();
      sentences.write(list, passage);
      return passage.blocks();
    }
    Optional<Map.Entry<String, Numbering>> annex =
        ANNEXES.stream()
            .filter(each -> each.getValue().contains(list.key()))
            .map(each -> Map.entry(each.getKey(), annexes.get(each.getKey())))
            .findFirst();
    Passage passage = Passage.ofClause();
    wording
        .fill(
            list.key(),
            name ->
                annex
                    .<List<Inline>>map(it -> List.of(reference(it.getKey(), it.getValue())))
                    .orElse(List.of()))
        .ifPresent(it -> passage.say(it.words()));
    List<Block> content = new ArrayList<>(passage.blocks());
    if (annex.isEmpty()) {
      content.add(table(list));
    }
    return content;
  }

  private CrossReference reference(String annex, Numbering number) {
    return new CrossReference(
        anchor(annex), sentence("annex.reference", Integer.toString(number.ordinal())));
  }

  private Block table(Term list) {
    return sheets.of(list, TABLES.getOrDefault(list.key(), List.of()));
  }

  private static boolean isFilled(Term term, String key) {
    return term.key().equals(key) && !term.items().isEmpty();
  }

  private static String anchor(String key) {
    return key.replace('.', '-');
  }

  private Optional<Section> annex(Map.Entry<String, List<String>> annex) {
    Numbering number = annexes.get(annex.getKey());
    if (number == null) {
      return Optional.empty();
    }
    List<Block> content = new ArrayList<>();
    for (String key : annex.getValue()) {
      Term list = find(key);
      if (isFilled(list, key)) {
        content.add(table(list));
      }
    }
    return Optional.of(
        new Section(
            Optional.of(number),
            wording.words(annex.getKey()),
            anchor(annex.getKey()),
            content,
            Provenance.NONE));
  }

  private Optional<Section> signatures() {
    Optional<Execution> execution = agreement.execution();
    if (execution.isEmpty() || execution.get().signatures().isEmpty()) {
      return Optional.empty();
    }
    Term list = find("execution.signatures");
    List<Signatures.Place> places = new ArrayList<>();
    for (int i = 0; i < list.items().size(); i++) {
      String id = execution.get().signatures().get(i).party();
      List<Terms.Entry> lines = new ArrayList<>();
      for (Term term : list.below(i)) {
        if (!term.attribute().name().equals("party")) {
          lines.add(line(term));
        }
      }
      lines.add(
          new Terms.Entry(
              wording.words("signature"), List.of(blank(list.path().item(i))), Provenance.NONE));
      places.add(new Signatures.Place(nameOf(id), lines, origins.at(list.path().item(i))));
    }
    return Optional.of(
        section(
            "signatures",
            List.of(new Signatures(places, Provenance.NONE)),
            origins.at(list.path())));
  }

  /** A line of a place for signature: what is known, or a blank. */
  private Terms.Entry line(Term term) {
    String label = phrases.label(term);
    List<Inline> words = phrases.labelled(term);
    Paragraph line = words.isEmpty() ? blank(term.path()) : new Paragraph(words, Provenance.NONE);
    return new Terms.Entry(
        Inlines.plain(Inlines.capitalised(List.of(new Text(label)))),
        List.of(line),
        origins.at(term.path()));
  }

  private Paragraph blank(AttributePath path) {
    return new Paragraph(List.of(phrases.blank(Optional.empty(), path)), Provenance.NONE);
  }

  private String nameOf(String id) {
    return agreement.parties().stream()
        .filter(party -> party.id().equals(id))
        .flatMap(party -> party.name().stream())
        .findFirst()
        .orElse(id);
  }

  /** The paper that the terms were read from. */
  private Optional<Section> sources() {
    Term text = find("text");
    List<Block> content = new ArrayList<>();
    if (!text.items().isEmpty()) {
      for (Term term : text.below(0)) {
        if (TABLES.containsKey(term.key()) && !term.items().isEmpty()) {
          content.add(table(term));
        } else if (!term.items().isEmpty()) {
          Passage passage = Passage.ofClause();
          sentences.write(term, passage);
          content.addAll(passage.blocks());
        }
      }
    }
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(section("text.heading", content, origins.at(text.path())));
  }

  /** A blank, or what is settled elsewhere, that no sentence has told. */
  private List<Block> open(WrittenTerm term) {
    Passage passage = Passage.ofClause();
    sentences.open(phrases.label(term.path()), term, passage);
    return passage.blocks();
  }

  private Callout gap() {
    return new Callout(
        Tone.OPEN,
        wording.words("gap.title"),
        List.of(Paragraph.of(wording.words("gap"))),
        Provenance.NONE);
  }

  private String sentence(String key, String value) {
    return wording
        .fill(key, name -> List.of(new Text(value)))
        .map(filled -> Inlines.plain(filled.words()))
        .orElse("");
  }

  /** Remarks that no place in the document is nearer to than the whole. */
  private Optional<Block> remarksOnTheWhole() {
    Provenance whole = origins.at(AttributePath.ROOT);
    return whole.remarks().isEmpty()
        ? Optional.empty()
        : Optional.of(section("remarks", List.of(), whole));
  }
}
