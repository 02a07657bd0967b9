package nl.artikel28.rendering.assembly;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.rendering.document.Block;
import nl.artikel28.rendering.document.Callout;
import nl.artikel28.rendering.document.Document;
import nl.artikel28.rendering.document.Emphasis;
import nl.artikel28.rendering.document.Inline;
import nl.artikel28.rendering.document.Items;
import nl.artikel28.rendering.document.Link;
import nl.artikel28.rendering.document.Paragraph;
import nl.artikel28.rendering.document.Provenance;
import nl.artikel28.rendering.document.Section;
import nl.artikel28.rendering.document.Table;
import nl.artikel28.rendering.document.Terms;
import nl.artikel28.rendering.document.Text;
import nl.artikel28.rendering.document.Tone;
import nl.artikel28.report.Confirmation;
import nl.artikel28.report.Finding;
import nl.artikel28.report.LegalBasis;
import nl.artikel28.report.Message;
import nl.artikel28.report.Outcome;
import nl.artikel28.report.PolicyHead;
import nl.artikel28.report.Report;
import nl.artikel28.report.RuleKind;
import nl.artikel28.report.RuleOutcome;
import nl.artikel28.report.Severity;
import nl.artikel28.report.Waiver;
import nl.artikel28.report.WaiverNote;
import nl.artikel28.text.Dates;
import nl.artikel28.text.Words;

/** The order of a report: head, verdict, findings by weight and rule, what stays open, totals. */
final class ReportLayout {

  private final Report report;
  private final Wording wording;
  private final Locale language;
  private final boolean brief;

  ReportLayout(Report report, Wording wording, boolean brief) {
    this.report = report;
    this.wording = wording;
    this.language = wording.language();
    this.brief = brief;
  }

  Document document() {
    List<Block> content = new ArrayList<>();
    content.add(head());
    content.add(verdict());
    for (Severity severity : Severity.values()) {
      findings(severity).ifPresent(content::add);
    }
    waiverNotes().ifPresent(content::add);
    undetermined().ifPresent(content::add);
    content.add(section("report.totals", List.of(totals())));
    if (!brief) {
      content.add(section("report.rules", List.of(rules())));
    }
    String agreement = report.agreement().title().orElse(report.agreement().reference());
    return new Document(
        language,
        say("report.title"),
        Optional.of(agreement),
        say("report.description"),
        say("report.running", Map.of("agreement", agreement)),
        content,
        List.of());
  }

  private Terms head() {
    String version =
        report
            .agreement()
            .version()
            .map(each -> say("report.version", Map.of("version", each)))
            .orElse("");
    List<Terms.Entry> entries = new ArrayList<>();
    entries.add(entry("report.agreement", report.agreement().reference() + version));
    entries.add(entry("report.policy", policy(report.policy())));
    report
        .policy()
        .side()
        .ifPresent(side -> entries.add(entry("report.side", Words.of(side).in(language))));
    entries.add(entry("report.date", Dates.in(language, report.date())));
    entries.add(entry("report.mode", say("report.mode." + report.mode().name())));
    entries.add(
        entry(
            "report.ruleBook",
            report.ruleBook().name()
                + say("report.version", Map.of("version", report.ruleBook().version()))));
    return new Terms(entries, Provenance.NONE);
  }

  private String policy(PolicyHead policy) {
    String name =
        policy.name()
            + policy
                .version()
                .map(each -> say("report.version", Map.of("version", each)))
                .orElse("");
    return policy.title().map(title -> title.in(language) + " (" + name + ")").orElse(name);
  }

  private Callout verdict() {
    boolean fine = !report.hasStandingErrors();
    int waived = report.findings().size() - report.standing().size();
    Map<String, String> counts = new LinkedHashMap<>();
    counts.put("errors", count("report.errors", standing(Severity.ERROR)));
    counts.put("warnings", count("report.warnings", standing(Severity.WARNING)));
    counts.put(
        "notes", say("report.notes", Map.of("count", Long.toString(standing(Severity.INFO)))));
    if (waived > 0) {
      counts.put("waived", Integer.toString(waived));
    }
    return new Callout(
        fine ? Tone.GOOD : Tone.ERROR,
        say(fine ? "report.fine" : "report.notFine"),
        List.of(Paragraph.of(say("report.counts", counts))),
        Provenance.NONE);
  }

  private long standing(Severity severity) {
    return report.standing().stream().filter(each -> each.severity() == severity).count();
  }

  private String count(String key, long number) {
    return number == 1 ? say(key + ".one") : say(key, Map.of("count", Long.toString(number)));
  }

  private Optional<Section> findings(Severity severity) {
    Collection<List<Finding>> byRule =
        report.findings(severity).stream()
            .collect(Collectors.groupingBy(Finding::rule, LinkedHashMap::new, Collectors.toList()))
            .values();
    List<Section> sections = byRule.stream().map(each -> rule(severity, each)).toList();
    return sections.isEmpty()
        ? Optional.empty()
        : Optional.of(section("report." + severity.name(), sections));
  }

  /** The findings of one rule; what they share is said once. */
  private Section rule(Severity severity, List<Finding> findings) {
    Finding first = findings.get(0);
    List<Block> content = new ArrayList<>();
    if (findings.size() == 1) {
      content.addAll(finding(first));
    } else {
      List<Items.Item> items =
          findings.stream().map(each -> new Items.Item(finding(each), Provenance.NONE)).toList();
      content.add(new Items(Items.Marker.BULLET, items, Provenance.NONE));
    }
    content.add(new Terms(particulars(findings), Provenance.NONE));
    String id = first.rule().value();
    return new Section(
        Optional.empty(),
        id + " " + first.title().in(language),
        severity.name().toLowerCase(Locale.ROOT) + "-" + id,
        content,
        Provenance.NONE);
  }

  private List<Block> finding(Finding finding) {
    List<Inline> line = new ArrayList<>();
    line.add(new Text(finding.message().in(language)));
    place(finding).ifPresent(place -> line.add(new Emphasis(" [" + place + "]")));
    List<Block> content = new ArrayList<>();
    content.add(
        new Paragraph(line, new Provenance(finding.clauses(), List.of(finding.path()), List.of())));
    finding
        .waiver()
        .ifPresent(each -> content.add(Paragraph.of(say("report.waived") + ": " + waiver(each))));
    return content;
  }

  private Optional<String> place(Finding finding) {
    if (finding.kind() == RuleKind.STRUCTURE && !finding.path().equals(AttributePath.ROOT)) {
      return Optional.of(finding.path().value());
    }
    if (!finding.clauses().isEmpty()) {
      return Optional.of(say("report.clauses", clauses(finding.clauses())));
    }
    return finding.belongsAt().isEmpty()
        ? Optional.empty()
        : Optional.of(say("report.belongs", clauses(finding.belongsAt())));
  }

  private static Map<String, String> clauses(List<String> numbers) {
    return Map.of("clauses", String.join("; ", numbers));
  }

  private List<Terms.Entry> particulars(List<Finding> findings) {
    Finding first = findings.get(0);
    List<Terms.Entry> entries = new ArrayList<>();
    entries.add(entry("report.standard", first.requirement().in(language)));
    List<String> asks =
        findings.stream()
            .flatMap(each -> each.ask().stream())
            .map(ask -> ask.in(language))
            .distinct()
            .toList();
    List<String> approvals =
        findings.stream().flatMap(each -> each.approvedBy().stream()).distinct().toList();
    addEntry("report.ask", asks, entries);
    addEntry("report.approval", approvals, entries);
    if (!first.bases().isEmpty()) {
      entries.add(
          new Terms.Entry(say("report.source"), List.of(sources(first.bases())), Provenance.NONE));
    }
    return entries;
  }

  private void addEntry(String key, List<String> lines, List<Terms.Entry> entries) {
    if (!lines.isEmpty()) {
      entries.add(
          new Terms.Entry(say(key), lines.stream().map(Paragraph::of).toList(), Provenance.NONE));
    }
  }

  private Paragraph sources(List<LegalBasis> bases) {
    List<Inline> line = new ArrayList<>();
    for (LegalBasis basis : bases) {
      String words = basis.cite(language);
      Optional<URI> link = basis.link().filter(target -> !brief && Link.canFollow(target));
      line.add(new Text(line.isEmpty() ? "" : "; "));
      line.add(link.<Inline>map(to -> new Link(to, words)).orElseGet(() -> new Text(words)));
      if (basis.confirmation() == Confirmation.TO_BE_CONFIRMED) {
        line.add(new Text(" (" + Words.of(basis.confirmation()).in(language) + ")"));
      }
    }
    return new Paragraph(line, Provenance.NONE);
  }

  private String waiver(Waiver waiver) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("reason", waiver.reason());
    values.put("by", waiver.approvedBy());
    values.put("from", Dates.in(language, waiver.approvedOn()));
    values.put("until", Dates.in(language, waiver.expiresOn()));
    waiver.reference().ifPresent(each -> values.put("reference", each));
    return say("report.waiver", values);
  }

  private Optional<Section> waiverNotes() {
    List<Terms.Entry> entries = new ArrayList<>();
    for (WaiverNote note : report.waiverNotes()) {
      Waiver waiver = note.waiver();
      String problem = Words.of(note.problem()).in(language);
      entries.add(
          new Terms.Entry(
              waiver.rule().value() + " " + waiver.path().value(),
              List.of(
                  Paragraph.of(say("report.waiverNote", Map.of("problem", problem))),
                  Paragraph.of(waiver(waiver))),
              Provenance.NONE));
    }
    return entries.isEmpty()
        ? Optional.empty()
        : Optional.of(section("report.waiverNotes", List.of(new Terms(entries, Provenance.NONE))));
  }

  private Optional<Section> undetermined() {
    List<Terms.Entry> entries =
        report.outcomes().stream()
            .filter(each -> each.outcome() == Outcome.UNDETERMINED)
            .map(this::open)
            .toList();
    return entries.isEmpty()
        ? Optional.empty()
        : Optional.of(section("report.undetermined", List.of(new Terms(entries, Provenance.NONE))));
  }

  private Terms.Entry open(RuleOutcome outcome) {
    List<Paragraph> lines = new ArrayList<>();
    outcome.reason().ifPresent(reason -> lines.add(Paragraph.of(reason.in(language))));
    if (!outcome.clauses().isEmpty()) {
      lines.add(Paragraph.of("[" + say("report.clauses", clauses(outcome.clauses())) + "]"));
    }
    return new Terms.Entry(
        outcome.rule().value() + " " + outcome.title().in(language), lines, Provenance.NONE);
  }

  private Terms totals() {
    List<Terms.Entry> entries = new ArrayList<>();
    for (Outcome outcome : Outcome.values()) {
      entries.add(total(Words.of(outcome).in(language), report.count(outcome)));
    }
    entries.add(total(say("report.all"), report.outcomes().size()));
    return new Terms(entries, Provenance.NONE);
  }

  private static Terms.Entry total(String name, int count) {
    return new Terms.Entry(name, List.of(Paragraph.of(Integer.toString(count))), Provenance.NONE);
  }

  private Table rules() {
    List<Table.Row> rows = new ArrayList<>();
    for (RuleOutcome each : report.outcomes()) {
      rows.add(
          row(
              each.rule().value(),
              each.title().in(language),
              Words.of(each.outcome()).in(language),
              each.reason().map((Message reason) -> reason.in(language)).orElse("")));
    }
    return new Table(
        say("report.rules.caption"),
        List.of(
            column("report.rule", 2),
            column("report.rule.title", 5),
            column("report.outcome", 3),
            column("report.reason", 5)),
        rows,
        true,
        Provenance.NONE);
  }

  private Table.Column column(String key, int weight) {
    return new Table.Column(say(key), weight);
  }

  private static Table.Row row(String... words) {
    List<Table.Cell> cells = new ArrayList<>();
    for (String each : words) {
      cells.add(new Table.Cell(each.isEmpty() ? List.of() : List.of(Paragraph.of(each))));
    }
    return new Table.Row(cells, Provenance.NONE);
  }

  private Terms.Entry entry(String key, String words) {
    return new Terms.Entry(say(key), List.of(Paragraph.of(words)), Provenance.NONE);
  }

  private Section section(String key, List<? extends Block> content) {
    return new Section(
        Optional.empty(),
        say(key),
        key.replace('.', '-').toLowerCase(Locale.ROOT),
        List.copyOf(content),
        Provenance.NONE);
  }

  private String say(String key) {
    return say(key, Map.of());
  }

  private String say(String key, Map<String, String> values) {
    return wording
        .fill(
            key,
            name -> {
              String value = values.get(name);
              return value == null ? List.of() : List.of(new Text(value));
            })
        .map(filled -> Inlines.plain(filled.words()))
        .orElseThrow(() -> new IllegalStateException("no words for " + key));
  }
}
