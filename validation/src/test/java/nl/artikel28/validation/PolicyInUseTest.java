package nl.artikel28.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.duty.CostRule;
import nl.artikel28.agreement.duty.Payer;
import nl.artikel28.agreement.party.Sector;
import nl.artikel28.agreement.time.StartingEvent;
import nl.artikel28.agreement.time.TimeSpan;
import nl.artikel28.policy.DealCondition;
import nl.artikel28.policy.LadderCase;
import nl.artikel28.policy.LadderStep;
import nl.artikel28.policy.NumberWish;
import nl.artikel28.policy.Policy;
import nl.artikel28.policy.SectorWish;
import nl.artikel28.policy.SeverityChange;
import nl.artikel28.policy.StartingEventWish;
import nl.artikel28.policy.TimeLadder;
import nl.artikel28.report.RuleId;
import nl.artikel28.report.Severity;
import nl.artikel28.report.SourceClass;
import nl.artikel28.testkit.Agreements;
import nl.artikel28.validation.structure.PolicyFlaws;
import org.junit.jupiter.api.Test;

/** By which policies a reviewer judges, and which it refuses. */
class PolicyInUseTest {

  private static Policy policy(UnaryOperator<Policy.Builder> change) {
    return change.apply(Policy.builder().name("acme").base("standard")).build();
  }

  private static void isRefused(Policy policy, String cause) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reviewer.under(policy))
        .withMessage("the policy '%s' cannot be used; %s".formatted(policy.name(), cause));
  }

  private static TimeLadder ladder(int preferred, int acceptable) {
    return TimeLadder.of(
        TimeSpan.days(preferred), TimeSpan.days(acceptable), SourceClass.HOUSE_POLICY);
  }

  private static StartingEventWish starts(StartingEvent... events) {
    return StartingEventWish.builder()
        .values(Set.of(events))
        .source(SourceClass.HOUSE_POLICY)
        .build();
  }

  private static SectorWish sectors(Sector... sectors) {
    return SectorWish.builder().values(Set.of(sectors)).source(SourceClass.HOUSE_POLICY).build();
  }

  @Test
  void the_policies_that_come_with_the_library_are_right() {
    assertThatNoException().isThrownBy(() -> PolicyFlaws.refuse(Policy.standard().resolved()));
    assertThatNoException().isThrownBy(() -> PolicyFlaws.refuse(Policy.statute().resolved()));
  }

  @Test
  void a_blank_name_is_refused() {
    isRefused(Policy.builder().name(" ").build(), "name: This text is blank.");
  }

  @Test
  void a_negative_number_is_refused() {
    NumberWish less = NumberWish.builder().value(-1).source(SourceClass.HOUSE_POLICY).build();
    isRefused(policy(p -> p.kvkDigits(less)), "kvkDigits.value: This number is negative.");
  }

  @Test
  void a_ladder_goes_up_where_a_time_should_be_short() {
    assertThat(Reviewer.under(policy(p -> p.exitPeriod(ladder(5, 5))))).isNotNull();
    isRefused(
        policy(p -> p.exitPeriod(ladder(5, 4))),
        "exitPeriod: what is acceptable is shorter than what is preferred");
  }

  @Test
  void a_ladder_goes_down_where_a_time_should_be_long() {
    assertThat(Reviewer.under(policy(p -> p.objectionWindow(ladder(5, 4))))).isNotNull();
    isRefused(
        policy(p -> p.objectionWindow(ladder(4, 5))),
        "objectionWindow: what is acceptable is longer than what is preferred");
  }

  @Test
  void what_the_law_fixes_can_be_made_stricter_and_not_looser() {
    assertThat(Reviewer.under(policy(p -> p.breachStarts(starts(StartingEvent.DISCOVERY)))))
        .isNotNull();
    isRefused(
        policy(p -> p.breachStarts(starts(StartingEvent.ESTABLISHMENT))),
        "breachStarts: the law does not let the time start with [ESTABLISHMENT]");
    assertThat(
            Reviewer.under(
                policy(p -> p.officerSectors(sectors(Sector.PUBLIC_AUTHORITY, Sector.EDUCATION)))))
        .isNotNull();
    isRefused(
        policy(p -> p.officerSectors(sectors(Sector.EDUCATION))),
        "officerSectors: the law asks for an officer in [PUBLIC_AUTHORITY]");
  }

  @Test
  void a_bare_number_cannot_be_longer_than_the_law_has_it() {
    isRefused(
        policy(
            p -> p.bareBreachNotice(TimeLadder.of(TimeSpan.hours(73), SourceClass.HOUSE_POLICY))),
        "bareBreachNotice: the law gives no more than 72 hours");
  }

  @Test
  void numbers_that_nothing_reads_are_refused() {
    isRefused(
        Policy.builder().name("acme").base("statute").exitPeriod(ladder(5, 6)).build(),
        "houseRules: its numbers are read by house rules, which it does not ask");
  }

  @Test
  void a_severity_can_be_changed_for_some_deals_only() {
    Policy care =
        policy(
            p ->
                p.addSeverities(
                    SeverityChange.builder()
                        .rule(new RuleId("AUD-06"))
                        .severity(Severity.ERROR)
                        .when(DealCondition.builder().addSectors(Sector.HEALTH_CARE).build())
                        .build()));
    assertThat(weightOfAuditCosts(care, Sector.HEALTH_CARE)).isEqualTo(Severity.ERROR);
    assertThat(weightOfAuditCosts(care, Sector.EDUCATION)).isEqualTo(Severity.WARNING);
  }

  private static Severity weightOfAuditCosts(Policy policy, Sector sector) {
    DataProcessingAgreement complete = Agreements.complete();
    CostRule costs = CostRule.builder().payer(Payer.CONTROLLER).build();
    DataProcessingAgreement agreement =
        complete.toBuilder()
            .parties(
                complete.parties().stream()
                    .map(party -> party.toBuilder().sectors(Set.of(sector)).build())
                    .toList())
            .audit(complete.audit().orElseThrow().toBuilder().costs(List.of(costs)).build())
            .build();
    return Reviewer.under(policy)
        .review(agreement, Review.on(LocalDate.of(2026, 11, 21)))
        .findings()
        .stream()
        .filter(finding -> finding.rule().value().equals("AUD-06"))
        .findFirst()
        .orElseThrow()
        .severity();
  }

  private static LadderCase inHealthCare(int preferred, int acceptable) {
    return LadderCase.builder()
        .when(DealCondition.builder().addSectors(Sector.HEALTH_CARE).build())
        .preferred(LadderStep.of(TimeSpan.hours(preferred)))
        .acceptable(LadderStep.of(TimeSpan.hours(acceptable)))
        .build();
  }

  @Test
  void the_steps_for_some_deals_are_checked_too() {
    TimeLadder days = ladder(5, 6);
    isRefused(
        policy(
            p ->
                p.exitPeriod(
                    days.toBuilder().addCases(inHealthCare(12, 24), inHealthCare(24, 12)).build())),
        "exitPeriod.cases[1]: what is acceptable is shorter than what is preferred");
    isRefused(
        policy(
            p ->
                p.bareBreachNotice(
                    TimeLadder.of(TimeSpan.hours(72), SourceClass.HOUSE_POLICY).toBuilder()
                        .addCases(inHealthCare(73, 73))
                        .build())),
        "bareBreachNotice.cases[0]: the law gives no more than 72 hours");
  }

  @Test
  void a_condition_that_every_deal_would_meet_is_refused() {
    DealCondition nothing = DealCondition.builder().build();
    LadderCase always = inHealthCare(12, 24).toBuilder().when(nothing).build();
    isRefused(
        policy(p -> p.exitPeriod(ladder(5, 6).toBuilder().addCases(always).build())),
        "exitPeriod.cases[0].when: it names no sector, mark or level, so every deal would meet it");
    SeverityChange change =
        SeverityChange.builder()
            .rule(new RuleId("AUD-06"))
            .severity(Severity.ERROR)
            .when(nothing)
            .build();
    isRefused(
        policy(p -> p.addSeverities(change)),
        "severities[0].when: it names no sector, mark or level, so every deal would meet it");
  }

  @Test
  void a_policy_that_ends_before_it_begins_is_refused() {
    LocalDate day = LocalDate.of(2026, 11, 21);
    isRefused(
        policy(p -> p.validFrom(day).validUntil(day.minusDays(1))),
        "validUntil: it ends before it begins");
  }

  @Test
  void the_law_is_asked_under_a_policy_that_extends_none() {
    assertThat(Reviewer.under(Policy.builder().name("mine").build()).rules().policy().bases())
        .containsExactly("statute");
  }
}
