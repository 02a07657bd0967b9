package nl.artikel28.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.policy.Policy;
import nl.artikel28.report.Finding;
import nl.artikel28.report.Report;
import nl.artikel28.report.RuleId;
import nl.artikel28.validation.Review;
import nl.artikel28.validation.Reviewer;
import nl.artikel28.validation.RuleBook;
import nl.artikel28.validation.rule.Rule;

/** The library, with a choice of its rules. */
final class Artikel28 implements Contender {

  private static final RuleId STRUCTURE = new RuleId("STR-01");
  private static final Review TODAY = Review.on(LocalDate.of(2026, 11, 21));

  private final Reviewer reviewer;

  private Artikel28(RuleBook rules) {
    reviewer = Reviewer.under(Policy.standard(), rules);
  }

  /** {@return the library with the eighteen rules} */
  static Artikel28 withTheChecks() {
    Set<String> ids = new TreeSet<>();
    for (Check check : Check.values()) {
      ids.add(check.rule());
    }
    List<Rule> rules =
        RuleBook.standard().rules().stream()
            .filter(rule -> ids.contains(rule.id().value()))
            .toList();
    return new Artikel28(RuleBook.of("checks", rules));
  }

  /** {@return the library with its 120 rules, and without that of structure} */
  static Artikel28 withoutStructure() {
    List<Rule> rules =
        RuleBook.standard().rules().stream().filter(rule -> !rule.id().equals(STRUCTURE)).toList();
    return new Artikel28(RuleBook.of("without-structure", rules));
  }

  /** {@return the library as it comes: the 120 rules and that of structure} */
  static Artikel28 whole() {
    return new Artikel28(RuleBook.standard());
  }

  Report review(DataProcessingAgreement agreement) {
    return reviewer.review(agreement, TODAY);
  }

  /** Makes the sentence of every finding in one language, and returns their length. */
  static int textOf(Report report) {
    int length = 0;
    for (Finding finding : report.findings()) {
      length += finding.message().in(Locale.ENGLISH).length();
    }
    return length;
  }

  @Override
  public List<String> violated(DataProcessingAgreement agreement) {
    return review(agreement).findings().stream().map(finding -> finding.rule().value()).toList();
  }
}
