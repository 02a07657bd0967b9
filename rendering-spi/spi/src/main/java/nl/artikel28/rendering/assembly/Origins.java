package nl.artikel28.rendering.assembly;

import java.util.ArrayList;
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

  private final List<WrittenTerm> written;
  private final Map<AttributePath, List<Remark>> remarks = new LinkedHashMap<>();
  private final Set<AttributePath> asked = new LinkedHashSet<>();
  private final Set<AttributePath> told = new LinkedHashSet<>();

  Origins(DataProcessingAgreement agreement) {
    written = agreement.text().map(AgreementText::terms).orElse(List.of());
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
    return new Provenance(clauses(path), List.of(path), here == null ? List.of() : here);
  }

  private List<String> clauses(AttributePath path) {
    Set<String> clauses = new LinkedHashSet<>();
    for (WrittenTerm term : written) {
      if (term.path().isWithin(path)) {
        clauses.addAll(term.clauses());
      }
    }
    return List.copyOf(clauses);
  }

  /** What the paper says of a term that it leaves blank or settles elsewhere; it is told once. */
  Optional<WrittenTerm> open(AttributePath path) {
    for (WrittenTerm term : written) {
      if (term.path().equals(path) && isOpen(term)) {
        told.add(path);
        return Optional.of(term);
      }
    }
    return Optional.empty();
  }

  /** What the paper says of a term that it leaves blank. */
  Optional<WrittenTerm> blank(AttributePath path) {
    return open(path).filter(term -> state(term) == TermState.BLANK);
  }

  /** The open terms of a subject that have not been told; now they are. */
  List<WrittenTerm> untold(AttributePath subject) {
    List<WrittenTerm> untold =
        written.stream()
            .filter(
                term ->
                    isOpen(term) && term.path().isWithin(subject) && !told.contains(term.path()))
            .toList();
    untold.forEach(term -> told.add(term.path()));
    return untold;
  }

  private static boolean isOpen(WrittenTerm term) {
    return state(term) == TermState.BLANK || state(term) == TermState.ELSEWHERE;
  }

  static TermState state(WrittenTerm term) {
    return term.state().orElse(TermState.STATED);
  }
}
