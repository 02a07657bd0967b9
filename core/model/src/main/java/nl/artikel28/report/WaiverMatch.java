package nl.artikel28.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.attribute.Composite;

/** Finds the findings that waivers name, and what is wrong with waivers that name none. */
final class WaiverMatch {

  private static final Composite AGREEMENT = Composite.of(DataProcessingAgreement.class);

  private final Report report;
  private final List<Finding> findings;

  private WaiverMatch(Report report) {
    this.report = report;
    this.findings = new ArrayList<>(report.findings());
  }

  static Report apply(List<Waiver> waivers, Report report) {
    WaiverMatch match = new WaiverMatch(report);
    List<WaiverNote> notes = new ArrayList<>();
    for (Waiver waiver : waivers) {
      match
          .apply(waiver)
          .map(problem -> WaiverNote.builder().waiver(waiver).problem(problem).build())
          .ifPresent(notes::add);
    }
    return report.toBuilder().findings(match.findings).addAllWaiverNotes(notes).build();
  }

  /** What is wrong with a waiver; if absent, it has been applied. */
  private Optional<WaiverProblem> apply(Waiver waiver) {
    Optional<WaiverProblem> problem = problemWithItself(waiver);
    if (problem.isPresent()) {
      return problem;
    }
    boolean named = false;
    boolean known = false;
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      if (finding.rule().equals(waiver.rule()) && finding.path().equals(waiver.path())) {
        named = true;
        if (accepts(waiver, finding)) {
          known = true;
          mark(i, waiver);
        }
      }
    }
    if (known) {
      return Optional.empty();
    }
    return Optional.of(named ? unaccepted(waiver) : unnamed(waiver));
  }

  private Optional<WaiverProblem> problemWithItself(Waiver waiver) {
    WaiverProblem problem = null;
    if (!waiver.agreement().equals(report.agreement().reference())) {
      problem = WaiverProblem.OTHER_AGREEMENT;
    } else if (!isAsked(waiver.rule())) {
      problem = WaiverProblem.UNKNOWN_RULE;
    } else if (!isKnown(waiver.path())) {
      problem = WaiverProblem.UNKNOWN_PATH;
    } else if (report.date().isBefore(waiver.approvedOn())) {
      problem = WaiverProblem.NOT_YET_APPROVED;
    } else if (report.date().isAfter(waiver.expiresOn())) {
      problem = WaiverProblem.LAPSED;
    }
    return Optional.ofNullable(problem);
  }

  private boolean isAsked(RuleId rule) {
    for (RuleOutcome outcome : report.outcomes()) {
      if (outcome.rule().equals(rule)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isKnown(AttributePath path) {
    return path.equals(AttributePath.ROOT) || AGREEMENT.find(path).isPresent();
  }

  private static boolean accepts(Waiver waiver, Finding finding) {
    return waiver.fingerprint().isPresent()
        ? waiver.fingerprint().equals(finding.fingerprint())
        : waiver.path().innermostItem().isEmpty();
  }

  private void mark(int index, Waiver waiver) {
    Finding finding = findings.get(index);
    if (finding.waiver().isEmpty()) {
      findings.set(index, finding.toBuilder().waiver(waiver).build());
    }
  }

  private static WaiverProblem unaccepted(Waiver waiver) {
    return waiver.fingerprint().isEmpty()
        ? WaiverProblem.FINGERPRINT_MISSING
        : WaiverProblem.VALUE_CHANGED;
  }

  private WaiverProblem unnamed(Waiver waiver) {
    for (Finding finding : findings) {
      if (finding.rule().equals(waiver.rule()) && finding.path().isWithin(waiver.path())) {
        return WaiverProblem.OVER_BROAD;
      }
    }
    return WaiverProblem.UNUSED;
  }
}
