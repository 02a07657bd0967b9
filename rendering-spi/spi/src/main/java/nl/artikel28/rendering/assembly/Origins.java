package nl.artikel28.rendering.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.text.AgreementText;
import nl.artikel28.agreement.text.TermState;
import nl.artikel28.agreement.text.WrittenTerm;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.rendering.document.Provenance;
import nl.artikel28.rendering.document.Remark;
import nl.artikel28.rendering.document.Tone;
import nl.artikel28.report.Finding;
import nl.artikel28.report.Severity;

/**
 * Where terms come from: the clauses of the paper, the state that they have in it, and what a
 * review remarked. A remark goes to the block nearest to what it is about; so that is known, a
 * document is assembled twice, and the first time only asks.
 */
final class Origins {

  private final Map<AttributePath, Set<String>> clauses = new HashMap<>();
  private final Map<AttributePath, List<WrittenTerm>> open = new LinkedHashMap<>();
  private final Map<AttributePath, List<Remark>> remarks = new HashMap<>();
  private final Set<AttributePath> asked = new HashSet<>();
  private final Set<WrittenTerm> told = new HashSet<>();

  Origins(DataProcessingAgreement agreement) {
    for (WrittenTerm term : agreement.text().map(AgreementText::terms).orElse(List.of())) {
      if (!term.clauses().isEmpty()) {
        addClauses(term);
      }
      if (isOpen(term)) {
        open.computeIfAbsent(term.path(), path -> new ArrayList<>()).add(term);
      }
    }
  }

  /** The clauses of a term are also those of all that it is within. */
  private void addClauses(WrittenTerm term) {
    AttributePath at = term.path();
    while (true) {
      clauses.computeIfAbsent(at, path -> new LinkedHashSet<>()).addAll(term.clauses());
      if (at.equals(AttributePath.ROOT)) {
        return;
      }
      at = at.parent();
    }
  }

  /** The same, with the remarks of a review at the places that were asked for. */
  Origins with(List<Finding> findings, DataProcessingAgreement agreement, Locale language) {
    Origins marked = new Origins(agreement);
    for (Finding finding : findings) {
      marked
          .remarks
          .computeIfAbsent(nearest(finding.path()), path -> new ArrayList<>())
          .add(remark(finding, language));
    }
    return marked;
  }

  private AttributePath nearest(AttributePath path) {
    AttributePath at = path;
    while (!asked.contains(at) && !at.equals(AttributePath.ROOT)) {
      at = at.parent();
    }
    return at;
  }

  private static Remark remark(Finding finding, Locale language) {
    Tone tone =
        finding.severity() == Severity.ERROR
            ? Tone.ERROR
            : finding.severity() == Severity.WARNING ? Tone.WARNING : Tone.INFO;
    String ask = finding.ask().map(each -> " " + each.in(language)).orElse("");
    return new Remark(finding.rule().value(), tone, finding.message().in(language) + ask);
  }

  /** Where a term comes from. Its remarks are given to the first that asks. */
  Provenance at(AttributePath path) {
    asked.add(path);
    List<Remark> here = remarks.remove(path);
    return new Provenance(
        List.copyOf(clauses.getOrDefault(path, Set.of())),
        List.of(path),
        here == null ? List.of() : here);
  }

  /** What the paper says of a term that it leaves blank or settles elsewhere; now it is told. */
  Optional<WrittenTerm> open(AttributePath path) {
    return tell(open.getOrDefault(path, List.of()).stream().findFirst());
  }

  /** The same, where the paper leaves it blank. */
  Optional<WrittenTerm> blank(AttributePath path) {
    return tell(
        open.getOrDefault(path, List.of()).stream()
            .filter(term -> state(term) == TermState.BLANK)
            .findFirst());
  }

  private Optional<WrittenTerm> tell(Optional<WrittenTerm> term) {
    term.ifPresent(told::add);
    return term;
  }

  /** The open terms of a subject that have not been told; now they are. */
  List<WrittenTerm> untold(AttributePath subject) {
    List<WrittenTerm> untold = new ArrayList<>();
    open.forEach(
        (path, terms) -> {
          if (path.isWithin(subject)) {
            terms.stream().filter(told::add).forEach(untold::add);
          }
        });
    return untold;
  }

  private static boolean isOpen(WrittenTerm term) {
    return state(term) == TermState.BLANK || state(term) == TermState.ELSEWHERE;
  }

  static TermState state(WrittenTerm term) {
    return term.state().orElse(TermState.STATED);
  }
}
