package nl.artikel28.validation.audit;

import static nl.artikel28.report.Severity.ERROR;
import static nl.artikel28.report.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.duty.CostCondition;
import nl.artikel28.agreement.duty.CostRule;
import nl.artikel28.agreement.duty.Payer;
import nl.artikel28.agreement.time.TimeLimit;
import nl.artikel28.agreement.time.TimeSpan;
import nl.artikel28.agreement.time.Urgency;
import nl.artikel28.policy.PayerWish;
import nl.artikel28.policy.Policy;
import nl.artikel28.policy.TimeLadder;
import nl.artikel28.report.Finding;
import nl.artikel28.report.Message;
import nl.artikel28.report.Rung;
import nl.artikel28.report.SourceClass;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class AuditConditionsAreReasonableTest {

  private static final String PERIOD = "audit.notice.period";
  private static final String COSTS = "audit.costs";
  private static final String PAYER = COSTS + "[0].payer";
  private static final TimeLimit IN_GOOD_TIME =
      TimeLimit.builder().urgency(Urgency.IN_GOOD_TIME).build();

  private final RuleTester rule = RuleTester.of("AUD-06");

  private static DataProcessingAgreement withNotice(TimeLimit notice) {
    return AuditTexts.with(audit -> audit.notice(notice));
  }

  private static DataProcessingAgreement withCosts(CostRule... costs) {
    return AuditTexts.with(audit -> audit.costs(List.of(costs)));
  }

  private static CostRule always(Payer payer) {
    return CostRule.builder().payer(payer).build();
  }

  private static CostRule when(CostCondition condition, Payer payer) {
    return CostRule.builder().payer(payer).condition(condition).build();
  }

  private static Policy withoutPayers() {
    return Policy.statute().toBuilder()
        .auditNotice(TimeLadder.of(TimeSpan.days(30), SourceClass.HOUSE_POLICY))
        .build();
  }

  private static Policy withoutNotice() {
    return Policy.statute().toBuilder()
        .auditCosts(
            PayerWish.builder().addValues(Payer.PROCESSOR).source(SourceClass.HOUSE_POLICY).build())
        .build();
  }

  @Test
  void is_satisfied_by_a_notice_of_exactly_30_days() {
    rule.on(withNotice(TimeLimit.of(TimeSpan.days(30)))).isSatisfied();
  }

  @Test
  void is_violated_a_day_later() {
    rule.on(withNotice(TimeLimit.of(TimeSpan.days(31))))
        .isViolated(WARNING)
        .at(PERIOD)
        .writtenIn("12")
        .saying("announced 31 days beforehand. The policy prefers 30 days at most.")
        .sayingInDutch(
            "31 dagen vooraf worden aangekondigd. Het beleid wenst ten hoogste 30 dagen.");
  }

  @Test
  void judges_a_range_by_its_later_end() {
    TimeLimit range =
        TimeLimit.builder().periodFrom(TimeSpan.days(14)).period(TimeSpan.days(60)).build();
    rule.on(withNotice(range)).isViolated(WARNING).saying("60 days");
  }

  @Test
  void is_an_error_beyond_what_a_policy_still_accepts() {
    Policy twoSteps =
        withoutPayers().toBuilder()
            .auditNotice(
                TimeLadder.of(TimeSpan.days(14), TimeSpan.days(30), SourceClass.HOUSE_POLICY))
            .build();
    assertThat(
            rule.under(twoSteps)
                .on(withNotice(TimeLimit.of(TimeSpan.days(30))))
                .isViolated(WARNING)
                .findings()
                .get(0)
                .rung())
        .contains(Rung.ACCEPTABLE);
    rule.under(twoSteps).on(withNotice(TimeLimit.of(TimeSpan.days(31)))).isViolated(ERROR);
  }

  @Test
  void is_satisfied_without_a_number_or_without_a_notice() {
    rule.on(withNotice(IN_GOOD_TIME)).isSatisfied();
    rule.on(AuditTexts.with(audit -> audit.notice(Optional.empty()))).isSatisfied();
  }

  @Test
  void is_satisfied_when_the_processor_pays_after_a_shortcoming() {
    rule.on(
            withCosts(
                always(Payer.CONTROLLER),
                when(CostCondition.OWN_STAFF, Payer.EACH_ITS_OWN),
                when(CostCondition.SHORTCOMING_FOUND, Payer.PROCESSOR)))
        .isSatisfied();
    rule.on(withCosts(always(Payer.PROCESSOR))).isSatisfied();
  }

  @Test
  void is_satisfied_when_the_text_is_silent_on_the_costs_after_a_shortcoming() {
    rule.on(withCosts()).isSatisfied();
    rule.on(withCosts(when(CostCondition.NO_SHORTCOMING_FOUND, Payer.CONTROLLER))).isSatisfied();
  }

  @Test
  void is_violated_when_another_pays_after_a_shortcoming() {
    rule.on(withCosts(when(CostCondition.SHORTCOMING_FOUND, Payer.SHARED)))
        .isViolated(WARNING)
        .at(PAYER)
        .writtenIn("12")
        .saying(
            "When an audit finds a shortcoming, the costs are for: both parties together. Under the"
                + " policy they should be for: the processor.")
        .sayingInDutch(
            "dan zijn de kosten voor: beide partijen samen. Volgens het beleid horen die te zijn"
                + " voor:");
  }

  @Test
  void is_violated_when_another_always_pays() {
    rule.on(withCosts(always(Payer.CONTROLLER))).isViolated(WARNING).at(PAYER);
  }

  @Test
  void takes_the_rule_for_a_shortcoming_before_the_rule_for_all_cases() {
    rule.on(
            withCosts(
                always(Payer.PROCESSOR), when(CostCondition.SHORTCOMING_FOUND, Payer.CONTROLLER)))
        .isViolated(WARNING);
  }

  @Test
  void gives_one_finding_for_the_costs_however_many_rules_there_are() {
    rule.on(withCosts(always(Payer.PROCESSOR), always(Payer.SHARED), always(Payer.CONTROLLER)))
        .isViolated(WARNING)
        .saying("both parties together");
  }

  @Test
  void gives_one_finding_for_each_cause_and_asks_for_each() {
    assertThat(
            rule.on(
                    AuditTexts.with(
                        audit ->
                            audit
                                .notice(TimeLimit.of(TimeSpan.days(60)))
                                .costs(List.of(always(Payer.CONTROLLER)))))
                .isViolated(WARNING, WARNING)
                .at(PERIOD, PAYER)
                .findings())
        .extracting(Finding::ask)
        .extracting(ask -> ask.map(Message::text).orElseThrow().en())
        .containsExactly(
            "Ask to change the agreement on this point. What the policy prefers: 30 days.",
            "Ask to change the agreement on this point. What the policy prefers: the processor.");
  }

  @Test
  void judges_only_what_the_policy_sets() {
    rule.under(withoutPayers()).on(withCosts(always(Payer.CONTROLLER))).isSatisfied();
    rule.under(withoutNotice()).on(withNotice(TimeLimit.of(TimeSpan.days(60)))).isSatisfied();
  }

  @Test
  void is_not_applicable_when_the_policy_sets_neither() {
    rule.under(Policy.statute()).on(withCosts(always(Payer.CONTROLLER))).isNotApplicable();
  }

  @Test
  void is_satisfied_when_the_text_allows_audits_or_settles_the_costs_and_says_no_more() {
    rule.on(AuditTexts.with(audit -> audit.notice(Optional.empty()).costs(List.of())))
        .isSatisfied();
    rule.on(AuditTexts.with(audit -> audit.audits(Optional.empty()).notice(Optional.empty())))
        .isSatisfied();
  }

  @Test
  void is_not_applicable_when_the_text_is_silent_on_audits() {
    rule.on(AuditTexts.without()).isNotApplicable();
  }

  @Test
  void is_undetermined_when_notice_or_costs_are_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(AuditTexts.without(), "audit")).isUndetermined();
    rule.on(RuleTester.elsewhere(withNotice(IN_GOOD_TIME), "audit.notice")).isUndetermined();
    rule.on(RuleTester.elsewhere(withCosts(), COSTS)).isUndetermined();
  }

  @Test
  void does_not_look_elsewhere_for_what_the_policy_does_not_set() {
    rule.under(withoutPayers()).on(RuleTester.elsewhere(withCosts(), COSTS)).isSatisfied();
    rule.under(withoutNotice())
        .on(RuleTester.elsewhere(withNotice(IN_GOOD_TIME), "audit.notice"))
        .isSatisfied();
  }

  @Test
  void says_what_is_wrong_even_when_the_other_part_is_settled_elsewhere() {
    DataProcessingAgreement agreement =
        AuditTexts.with(
            audit -> audit.notice(IN_GOOD_TIME).costs(List.of(always(Payer.CONTROLLER))));
    rule.on(RuleTester.elsewhere(agreement, "audit.notice")).isViolated(WARNING).at(PAYER);
  }
}
