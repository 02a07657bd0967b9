package nl.artikel28.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.text.AgreementText;
import nl.artikel28.agreement.text.Elsewhere;
import nl.artikel28.agreement.text.ElsewhereKind;
import nl.artikel28.agreement.text.TermState;
import nl.artikel28.agreement.text.WrittenTerm;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.policy.Policy;
import nl.artikel28.report.Finding;
import nl.artikel28.report.Outcome;
import nl.artikel28.report.Severity;
import nl.artikel28.testkit.Agreements;
import nl.artikel28.text.LocalisedText;
import nl.artikel28.validation.rule.Rule;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/** Asks one rule of the catalogue about an agreement, by default under the standard policy. */
public final class RuleTester {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private final Rule rule;
  private final Policy policy;
  private final LocalDate date;

  private RuleTester(Rule rule, Policy policy, LocalDate date) {
    this.rule = rule;
    this.policy = policy;
    this.date = date;
  }

  public static RuleTester of(String id) {
    Rule found =
        RuleBook.standard().rules().stream()
            .filter(rule -> rule.id().value().equals(id))
            .findFirst()
            .orElseThrow();
    return new RuleTester(found, Policy.standard(), TODAY);
  }

  public RuleTester under(Policy other) {
    return new RuleTester(rule, other, date);
  }

  public RuleTester reviewedOn(LocalDate day) {
    return new RuleTester(rule, policy, day);
  }

  public Judged on(DataProcessingAgreement agreement) {
    return new Judged(rule.judge(RuleContext.of(agreement, policy, date)));
  }

  /** Asks about the complete agreement with something changed. */
  public Judged onCompleteBut(UnaryOperator<DataProcessingAgreement.Builder> change) {
    return on(change.apply(Agreements.complete().toBuilder()).build());
  }

  /** Notes in the text of an agreement that an attribute is left blank in clause 1. */
  public static DataProcessingAgreement blank(DataProcessingAgreement agreement, String path) {
    return noted(
        agreement,
        WrittenTerm.builder()
            .path(AttributePath.of(path))
            .state(TermState.BLANK)
            .addClause("1")
            .build());
  }

  /** Notes in the text of an agreement that clause 1 settles an attribute in the main agreement. */
  public static DataProcessingAgreement elsewhere(DataProcessingAgreement agreement, String path) {
    return noted(
        agreement,
        WrittenTerm.builder()
            .path(AttributePath.of(path))
            .state(TermState.ELSEWHERE)
            .addClause("1")
            .elsewhere(Elsewhere.builder().kind(ElsewhereKind.MAIN_AGREEMENT).build())
            .build());
  }

  private static DataProcessingAgreement noted(
      DataProcessingAgreement agreement, WrittenTerm term) {
    AgreementText text =
        agreement
            .text()
            .map(AgreementText::toBuilder)
            .orElse(AgreementText.builder())
            .addTerms(term)
            .build();
    return agreement.toBuilder().text(text).build();
  }

  /** What the rule said. */
  public record Judged(Verdict verdict) {

    public void isSatisfied() {
      has(Outcome.SATISFIED);
      assertThat(verdict.findings()).isEmpty();
    }

    public Judged isNotApplicable() {
      has(Outcome.NOT_APPLICABLE);
      assertThat(verdict.outcome().reason()).isPresent();
      return this;
    }

    public Judged isUndetermined() {
      has(Outcome.UNDETERMINED);
      assertThat(verdict.outcome().reason()).isPresent();
      return this;
    }

    /** The rule is violated with findings of these severities, in this order. */
    public Judged isViolated(Severity... severities) {
      has(Outcome.VIOLATED);
      assertThat(findings()).extracting(Finding::severity).containsExactly(severities);
      return this;
    }

    /** The rule is violated, with whatever findings. */
    public void isViolatedSomehow() {
      has(Outcome.VIOLATED);
    }

    /** The findings are on these attributes, in this order. */
    public Judged at(String... paths) {
      assertThat(findings()).extracting(finding -> finding.path().value()).containsExactly(paths);
      return this;
    }

    /** The first finding is on something that is written, in these clauses. */
    public Judged writtenIn(String... clauses) {
      assertThat(findings().get(0).clauses()).containsExactly(clauses);
      assertThat(findings().get(0).belongsAt()).isEmpty();
      return this;
    }

    /** The first finding is on something that is not written and belongs in these clauses. */
    public Judged belongingIn(String... clauses) {
      assertThat(findings().get(0).clauses()).isEmpty();
      assertThat(findings().get(0).belongsAt()).containsExactly(clauses);
      return this;
    }

    /** The first finding, or else the reason, says this in English. */
    public Judged saying(String english) {
      assertThat(sentence().en()).contains(english);
      return this;
    }

    /** The first finding, or else the reason, says this in Dutch. */
    public Judged sayingInDutch(String dutch) {
      assertThat(sentence().nl()).contains(dutch);
      return this;
    }

    public List<Finding> findings() {
      return verdict.findings();
    }

    private LocalisedText sentence() {
      return findings().isEmpty()
          ? verdict.outcome().reason().orElseThrow().text()
          : findings().get(0).text();
    }

    private void has(Outcome outcome) {
      assertThat(verdict.outcome().outcome()).as(this::described).isEqualTo(outcome);
    }

    private String described() {
      return findings().stream().map(finding -> finding.text().en()).toList().toString();
    }
  }
}
