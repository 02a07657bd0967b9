package nl.artikel28.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.breach.BreachCarveOut;
import nl.artikel28.agreement.breach.BreachCarveOutKind;
import nl.artikel28.agreement.breach.BreachNotification;
import nl.artikel28.agreement.form.AgreementStatus;
import nl.artikel28.agreement.time.TimeLimit;
import nl.artikel28.agreement.time.TimeSpan;
import nl.artikel28.policy.Policy;
import nl.artikel28.policy.SeverityChange;
import nl.artikel28.report.Finding;
import nl.artikel28.report.Layer;
import nl.artikel28.report.ListedRule;
import nl.artikel28.report.Outcome;
import nl.artikel28.report.Report;
import nl.artikel28.report.ReviewMode;
import nl.artikel28.report.RuleDescription;
import nl.artikel28.report.RuleId;
import nl.artikel28.report.RuleKind;
import nl.artikel28.report.RuleOutcome;
import nl.artikel28.report.Severity;
import nl.artikel28.testkit.Agreements;
import nl.artikel28.text.LocalisedText;
import nl.artikel28.validation.rule.Rule;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReviewerTest {

  private static final Review TODAY = Review.on(LocalDate.of(2026, 11, 21));

  /** A warning on the number, an error on the carve-out, a completeness finding on the start. */
  private static final DataProcessingAgreement SLOW =
      Agreements.complete().toBuilder()
          .status(AgreementStatus.TEMPLATE)
          .breachNotification(
              Agreements.complete().breachNotification().orElseThrow().toBuilder()
                  .deadline(TimeLimit.of(TimeSpan.hours(36)))
                  .addCarveOuts(
                      BreachCarveOut.builder().kind(BreachCarveOutKind.RISK_EXCLUDED).build())
                  .build())
          .build();

  private static Policy standardBut(String rule, Optional<Severity> severity) {
    return Policy.standard().toBuilder()
        .addSeverities(SeverityChange.builder().rule(new RuleId(rule)).severity(severity).build())
        .build();
  }

  private static List<String> found(Report report) {
    return report.findings().stream()
        .map(finding -> finding.severity() + " " + finding.rule())
        .toList();
  }

  private static Outcome outcome(Report report, String rule) {
    return report.outcomes().stream()
        .filter(each -> each.rule().value().equals(rule))
        .map(RuleOutcome::outcome)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void the_head_names_agreement_policy_rules_day_and_mode() {
    Report report = Reviewer.under(Policy.standard()).review(SLOW, TODAY);
    assertThat(report.agreement().reference()).isEqualTo("VWO-2026-014");
    assertThat(report.agreement().version()).contains("1.0");
    assertThat(report.policy().name()).isEqualTo("standard");
    assertThat(report.policy().bases()).containsExactly("statute");
    assertThat(report.ruleBook().name()).isEqualTo("artikel28");
    assertThat(report.ruleBook().version()).matches("[0-9]+\\.[0-9]+\\.[0-9]+.*");
    assertThat(report.ruleBook().rules()).isEqualTo(RuleBook.standard().rules().size());
    assertThat(report.date()).isEqualTo(TODAY.date());
    assertThat(report.mode()).isEqualTo(ReviewMode.STRICT);
  }

  @Test
  void every_rule_that_ran_is_in_the_report_in_the_order_of_the_book() {
    Report report = Reviewer.under(Policy.standard()).review(SLOW, TODAY);
    assertThat(report.outcomes())
        .extracting(RuleOutcome::rule)
        .containsExactlyElementsOf(RuleBook.standard().rules().stream().map(Rule::id).toList());
  }

  @Test
  void findings_come_heaviest_first_then_in_the_order_of_the_book() {
    Report report = Reviewer.under(Policy.standard()).review(SLOW, TODAY);
    assertThat(found(report))
        .containsExactly("ERROR BRN-05", "WARNING BRN-01", "WARNING BRN-03", "INFO FRM-03");
  }

  @Test
  void a_policy_changes_the_severity_of_a_house_rule() {
    Policy policy = standardBut("BRN-03", Optional.of(Severity.ERROR));
    assertThat(found(Reviewer.under(policy).review(SLOW, TODAY))).contains("ERROR BRN-03");
  }

  @Test
  void a_policy_leaves_a_house_rule_out() {
    Report report = Reviewer.under(standardBut("BRN-03", Optional.empty())).review(SLOW, TODAY);
    assertThat(outcome(report, "BRN-03")).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(found(report)).doesNotContain("WARNING BRN-03");
  }

  @Test
  void a_policy_raises_a_rule_of_the_law() {
    Policy policy = standardBut("BRN-02", Optional.of(Severity.ERROR));
    DataProcessingAgreement silent =
        SLOW.toBuilder().breachNotification(BreachNotification.builder().build()).build();
    assertThat(found(Reviewer.under(policy).review(silent, TODAY))).contains("ERROR BRN-02");
  }

  @Test
  void a_policy_cannot_lower_or_leave_out_a_rule_of_the_law() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reviewer.under(standardBut("BRN-05", Optional.of(Severity.WARNING))))
        .withMessageContaining("BRN-05")
        .withMessageContaining("waive");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reviewer.under(standardBut("BRN-05", Optional.empty())));
  }

  @Test
  void a_policy_that_names_an_unknown_rule_is_refused_with_the_nearest() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reviewer.under(standardBut("BRM-11", Optional.of(Severity.ERROR))))
        .withMessageContaining("BRM-11")
        .withMessageContaining("did you mean 'BRN-11'?");
  }

  @Test
  void statute_asks_no_house_rule() {
    Report report = Reviewer.under(Policy.statute()).review(SLOW, TODAY);
    for (RuleDescription rule : RuleBook.standard().descriptions()) {
      if (rule.layer() == Layer.HOUSE) {
        assertThat(outcome(report, rule.rule().value()))
            .as(rule.rule().value())
            .isEqualTo(Outcome.NOT_APPLICABLE);
      }
    }
    assertThat(outcome(report, "BRN-05")).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void template_mode_turns_what_is_missing_into_information_and_leaves_deviations_alone() {
    Report report = Reviewer.under(Policy.standard()).review(SLOW, TODAY.ofTemplate());
    assertThat(found(report))
        .containsExactly("ERROR BRN-05", "WARNING BRN-03", "INFO FRM-03", "INFO BRN-01");
    assertThat(report.mode()).isEqualTo(ReviewMode.TEMPLATE);
  }

  @Test
  void template_mode_leaves_an_agreement_alone_that_is_no_template() {
    DataProcessingAgreement executed = SLOW.toBuilder().status(AgreementStatus.EXECUTED).build();
    assertThat(found(Reviewer.under(Policy.standard()).review(executed, TODAY.ofTemplate())))
        .contains("WARNING BRN-01");
  }

  @Test
  void a_policy_is_used_only_on_the_days_on_which_it_is_valid() {
    Reviewer reviewer =
        Reviewer.under(
            Policy.standard().toBuilder()
                .validFrom(LocalDate.of(2026, 1, 1))
                .validUntil(LocalDate.of(2026, 12, 31))
                .build());
    assertThat(reviewer.review(SLOW, Review.on(LocalDate.of(2026, 1, 1)))).isNotNull();
    assertThat(reviewer.review(SLOW, Review.on(LocalDate.of(2026, 12, 31)))).isNotNull();
    for (LocalDate outside : List.of(LocalDate.of(2025, 12, 31), LocalDate.of(2027, 1, 1))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> reviewer.review(SLOW, Review.on(outside)))
          .withMessageContaining("not valid on " + outside);
    }
  }

  @Test
  void a_policy_that_extends_standard_is_resolved() {
    Policy own = Policy.builder().name("own").base("standard").build();
    assertThat(found(Reviewer.under(own).review(SLOW, TODAY))).contains("WARNING BRN-03");
  }

  @Test
  void a_rule_that_throws_makes_the_review_fail_with_its_id() {
    Reviewer reviewer =
        Reviewer.under(Policy.standard(), RuleBook.standard().with(new Broken("ACME-01")));
    assertThatExceptionOfType(RuleFailedException.class)
        .isThrownBy(() -> reviewer.review(SLOW, TODAY))
        .withMessageContaining("ACME-01")
        .withCauseInstanceOf(IllegalStateException.class)
        .satisfies(failure -> assertThat(failure.rule()).isEqualTo(new RuleId("ACME-01")));
  }

  @Test
  void a_rule_that_gives_nothing_or_another_rule_s_verdict_makes_the_review_fail() {
    Rule other = RuleBook.standard().rules().get(1);
    isAFault(rule("ACME-02", context -> null));
    isAFault(rule("ACME-03", other::judge));
    isAFault(
        rule(
            "ACME-04",
            context -> {
              throw new AssertionError("no");
            }));
  }

  private static void isAFault(Rule rule) {
    Reviewer reviewer = Reviewer.under(Policy.standard(), RuleBook.standard().with(rule));
    assertThatExceptionOfType(RuleFailedException.class)
        .isThrownBy(() -> reviewer.review(SLOW, TODAY))
        .satisfies(failure -> assertThat(failure.rule()).isEqualTo(rule.id()));
  }

  @SuppressWarnings("NullAway") // A rule of somebody else may do anything.
  private static Rule rule(String id, Function<RuleContext, @Nullable Verdict> judge) {
    return new Rule(new Broken(id).description()) {
      @Override
      public Verdict judge(RuleContext context) {
        return judge.apply(context);
      }
    };
  }

  @Test
  void a_reviewer_serves_several_threads_at_once() {
    Reviewer reviewer = Reviewer.under(Policy.standard());
    Report alone = reviewer.review(SLOW, TODAY);
    assertThat(
            IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> reviewer.review(SLOW, TODAY))
                .filter(report -> !report.equals(alone)))
        .isEmpty();
  }

  @Test
  void two_rules_with_one_id_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleBook.standard().with(new Broken("BRN-03")))
        .withMessageContaining("BRN-03");
  }

  @Test
  void a_rule_book_of_a_caller_asks_its_own_rules_only() {
    List<Rule> rules = RuleBook.standard().rules().subList(1, 4);
    Report report =
        Reviewer.under(Policy.standard(), RuleBook.of("acme", rules))
            .review(Agreements.complete(), TODAY);
    assertThat(report.ruleBook().name()).isEqualTo("acme");
    assertThat(report.outcomes())
        .extracting(RuleOutcome::rule)
        .containsExactlyElementsOf(rules.stream().map(Rule::id).toList());
  }

  @Test
  void it_lists_the_rules_as_the_policy_asks_them() {
    List<ListedRule> listed =
        Reviewer.under(standardBut("BRN-03", Optional.of(Severity.ERROR))).rules().rules();
    ListedRule rule =
        listed.stream()
            .filter(each -> each.description().rule().value().equals("BRN-03"))
            .findFirst()
            .orElseThrow();
    assertThat(rule.asked()).isTrue();
    assertThat(rule.severity()).isEqualTo(Severity.ERROR);
    assertThat(rule.description().severity()).isEqualTo(Severity.WARNING);
    assertThat(Reviewer.under(Policy.statute()).rules().rules())
        .filteredOn(each -> !each.asked())
        .isNotEmpty()
        .allMatch(each -> each.description().layer() == Layer.HOUSE);
  }

  @Test
  void the_same_agreement_gives_the_same_report() {
    Reviewer reviewer = Reviewer.under(Policy.standard());
    assertThat(reviewer.review(SLOW, TODAY)).isEqualTo(reviewer.review(SLOW, TODAY));
    assertThat(reviewer.review(SLOW, TODAY).findings(Severity.ERROR))
        .extracting(Finding::rule)
        .containsExactly(new RuleId("BRN-05"));
  }

  private static final class Broken extends Rule {

    Broken(String id) {
      super(
          RuleDescription.builder()
              .rule(new RuleId(id))
              .layer(Layer.HOUSE)
              .kind(RuleKind.ADVICE)
              .severity(Severity.INFO)
              .title(new LocalisedText("Kapot", "Broken"))
              .requirement(new LocalisedText("Niets.", "Nothing."))
              .build());
    }

    @Override
    public Verdict judge(RuleContext context) {
      throw new IllegalStateException("out of order");
    }
  }
}
