package nl.artikel28.quickstart;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.report.Confirmation;
import nl.artikel28.report.Finding;
import nl.artikel28.report.LegalBasis;
import nl.artikel28.report.Outcome;
import nl.artikel28.report.PolicyHead;
import nl.artikel28.report.Report;
import nl.artikel28.report.ReviewMode;
import nl.artikel28.report.RuleKind;
import nl.artikel28.report.RuleOutcome;
import nl.artikel28.report.Severity;
import nl.artikel28.report.Waiver;
import nl.artikel28.report.WaiverNote;
import nl.artikel28.text.LocalisedText;
import nl.artikel28.text.PlainText;
import nl.artikel28.text.Words;

/**
 * Prints a report for a person: the verdict, what is wrong, what could not be determined, and the
 * counts.
 */
final class ReportText {

  private static final int WIDTH = 92;
  private static final int ID_WIDTH = 8;
  private static final int COUNT_WIDTH = 5;

  private final Locale locale;
  private final boolean dutch;
  private final boolean colours;
  private final PrintWriter out;

  ReportText(Locale locale, boolean colours, PrintWriter out) {
    this.locale = locale;
    this.dutch = LocalisedText.isDutch(locale);
    this.colours = colours;
    this.out = out;
  }

  void print(Report report) {
    head(report);
    for (Severity severity : Severity.values()) {
      findings(severity, report.findings(severity));
    }
    waiverNotes(report.waiverNotes());
    undetermined(
        report.outcomes().stream().filter(each -> each.outcome() == Outcome.UNDETERMINED).toList());
    counts(report);
  }

  private void head(Report report) {
    out.println(
        bold(PlainText.of(report.agreement().title().orElse(report.agreement().reference()))));
    out.println(say("Getoetst aan: ", "Reviewed under: ") + policy(report.policy()));
    out.println(
        say("Datum: ", "Date: ")
            + report.date()
            + (report.mode() == ReviewMode.TEMPLATE ? say(", als model", ", as a template") : ""));
    out.println();
    out.println(bold(verdict(report)));
  }

  private String policy(PolicyHead policy) {
    String name =
        policy.name() + policy.version().map(v -> say(", versie ", ", version ") + v).orElse("");
    String title = policy.title().map(each -> each.in(locale) + " (" + name + ")").orElse(name);
    return PlainText.of(title)
        + policy
            .side()
            .map(side -> say(", vanuit ", ", from the side of ") + Words.of(side).in(locale))
            .orElse("");
  }

  private String verdict(Report report) {
    String numbers =
        List.of(Severity.values()).stream()
            .map(severity -> count(standing(severity, report), severity))
            .collect(Collectors.joining(", "));
    int waived = report.findings().size() - report.standing().size();
    boolean fine = !report.hasStandingErrors();
    return (fine ? say("Geen fouten", "No errors") : say("Niet in orde", "Not in order"))
        + ": "
        + numbers
        + (waived == 0 ? "" : say("; goedgekeurd: ", "; approved: ") + waived)
        + ".";
  }

  /** Approved findings do not count; they are told apart. */
  private static int standing(Severity severity, Report report) {
    return (int)
        report.standing().stream().filter(finding -> finding.severity() == severity).count();
  }

  private String count(int number, Severity severity) {
    String noun =
        switch (severity) {
          case ERROR -> number == 1 ? say("fout", "error") : say("fouten", "errors");
          case WARNING ->
              number == 1 ? say("waarschuwing", "warning") : say("waarschuwingen", "warnings");
          case INFO -> say("ter informatie", "for information");
        };
    return number + " " + noun;
  }

  private void findings(Severity severity, List<Finding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    heading(
        switch (severity) {
          case ERROR -> say("Fouten", "Errors");
          case WARNING -> say("Waarschuwingen", "Warnings");
          case INFO -> say("Ter informatie", "For information");
        });
    for (List<Finding> ofOneRule : byRule(findings)) {
      findingsOfOneRule(ofOneRule);
    }
  }

  /** Findings of one rule stand together already; what they share is said once. */
  private static Collection<List<Finding>> byRule(List<Finding> findings) {
    return findings.stream()
        .collect(Collectors.groupingBy(Finding::rule, LinkedHashMap::new, Collectors.toList()))
        .values();
  }

  private void findingsOfOneRule(List<Finding> findings) {
    Finding first = findings.get(0);
    boolean several = findings.size() > 1;
    String id = first.rule().value();
    entry(
        colour(first.severity(), id), id, first.title().in(locale) + (several ? "" : place(first)));
    for (Finding finding : findings) {
      String sentence = finding.message().in(locale);
      paragraph("", several ? "- " + sentence + place(finding) : sentence);
      finding
          .waiver()
          .ifPresent(waiver -> paragraph(say("Goedgekeurd", "Approved"), words(waiver)));
    }
    paragraph(say("Norm", "Standard"), first.requirement().in(locale));
    findings.stream()
        .flatMap(finding -> finding.ask().stream())
        .map(ask -> ask.in(locale))
        .distinct()
        .forEach(ask -> paragraph(say("Actie", "Action"), ask));
    findings.stream()
        .flatMap(finding -> finding.approvedBy().stream())
        .distinct()
        .forEach(by -> paragraph(say("Akkoord", "Approval"), by));
    if (!first.bases().isEmpty()) {
      paragraph(
          say("Bron", "Source"),
          first.bases().stream().map(this::cited).collect(Collectors.joining("; ")));
    }
  }

  private String cited(LegalBasis basis) {
    return basis.confirmation() == Confirmation.TO_BE_CONFIRMED
        ? basis.cite(locale) + " (" + Words.of(basis.confirmation()).in(locale) + ")"
        : basis.cite(locale);
  }

  private String place(Finding finding) {
    if (finding.kind() == RuleKind.STRUCTURE && !finding.path().equals(AttributePath.ROOT)) {
      return " [" + finding.path() + "]";
    }
    if (!finding.clauses().isEmpty()) {
      return " [" + say("in ", "in ") + String.join("; ", finding.clauses()) + "]";
    }
    return finding.belongsAt().isEmpty()
        ? ""
        : " ["
            + say("ontbreekt; past bij ", "absent; would fit in ")
            + String.join("; ", finding.belongsAt())
            + "]";
  }

  private String words(Waiver waiver) {
    return waiver.reason()
        + " ("
        + waiver.approvedBy()
        + ", "
        + waiver.approvedOn()
        + say(" tot en met ", " to ")
        + waiver.expiresOn()
        + waiver.reference().map(each -> ", " + each).orElse("")
        + ")";
  }

  private void waiverNotes(List<WaiverNote> notes) {
    if (notes.isEmpty()) {
      return;
    }
    heading(say("Goedkeuringen die hier niet werken", "Approvals that have no effect here"));
    for (WaiverNote note : notes) {
      Waiver waiver = note.waiver();
      entry(waiver.rule().value(), waiver.rule().value(), waiver.path().value());
      paragraph(
          "",
          say("Deze goedkeuring ", "This approval ") + Words.of(note.problem()).in(locale) + ".");
      paragraph("", words(waiver));
    }
  }

  private void undetermined(List<RuleOutcome> outcomes) {
    if (outcomes.isEmpty()) {
      return;
    }
    heading(say("Niet vast te stellen", "Could not be determined"));
    for (RuleOutcome each : outcomes) {
      String place = each.clauses().isEmpty() ? "" : " [" + String.join("; ", each.clauses()) + "]";
      entry(each.rule().value(), each.rule().value(), each.title().in(locale) + place);
      each.reason().ifPresent(reason -> paragraph("", reason.in(locale)));
    }
  }

  private void counts(Report report) {
    heading(say("Regels", "Rules"));
    for (Outcome outcome : Outcome.values()) {
      count(report.count(outcome), Words.of(outcome).in(locale));
    }
    count(report.outcomes().size(), say("in totaal", "in all"));
  }

  private void count(int number, String words) {
    String digits = Integer.toString(number);
    out.println(" ".repeat(Math.max(0, COUNT_WIDTH - digits.length())) + digits + "  " + words);
  }

  private void heading(String words) {
    out.println();
    out.println(bold(words));
  }

  private void entry(String shownId, String id, String words) {
    out.println();
    out.println(
        shownId + " ".repeat(Math.max(1, ID_WIDTH - id.length())) + bold(PlainText.of(words)));
  }

  /** Breaks a paragraph at spaces; the text may come from an agreement and is made plain first. */
  private void paragraph(String label, String words) {
    String text = PlainText.of(label.isEmpty() ? words : label + ": " + words);
    String indent = " ".repeat(ID_WIDTH);
    StringBuilder line = new StringBuilder(indent);
    for (String word : text.split(" ", -1)) {
      if (line.length() > ID_WIDTH && line.length() + word.length() >= WIDTH) {
        out.println(line);
        line = new StringBuilder(indent);
      }
      line.append(line.length() > ID_WIDTH ? " " : "").append(word);
    }
    out.println(line);
  }

  private String say(String nl, String en) {
    return dutch ? nl : en;
  }

  private String bold(String words) {
    return styled("1", words);
  }

  private String colour(Severity severity, String words) {
    return switch (severity) {
      case ERROR -> styled("31;1", words);
      case WARNING -> styled("33;1", words);
      case INFO -> styled("36;1", words);
    };
  }

  private String styled(String code, String words) {
    return colours ? "\u001b[" + code + "m" + words + "\u001b[0m" : words;
  }
}
