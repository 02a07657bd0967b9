package nl.artikel28.validation.rights;

import static nl.artikel28.report.Severity.ERROR;
import static nl.artikel28.report.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.duty.Duty;
import nl.artikel28.agreement.duty.Extent;
import nl.artikel28.agreement.time.TimeLimit;
import nl.artikel28.agreement.time.TimeSpan;
import nl.artikel28.agreement.time.Urgency;
import nl.artikel28.policy.Policy;
import nl.artikel28.policy.TimeLadder;
import nl.artikel28.report.Argument;
import nl.artikel28.report.Finding;
import nl.artikel28.report.Rung;
import nl.artikel28.report.SourceClass;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class ProcessorAnswersInTimeTest {

  private static final String PERIOD = "dataSubjectRights.response.period";
  private static final TimeLimit SOON = TimeLimit.builder().urgency(Urgency.PROMPTLY).build();

  private final RuleTester rule = RuleTester.of("DSR-03");

  private static DataProcessingAgreement within(TimeSpan period) {
    return RightsTexts.with(terms -> terms.response(TimeLimit.of(period)));
  }

  private static DataProcessingAgreement helpWithin(TimeSpan period) {
    Duty help = Duty.builder().extent(Extent.FULL).limit(TimeLimit.of(period)).build();
    return RightsTexts.with(terms -> terms.response(Optional.empty()).assistance(help));
  }

  @Test
  void is_satisfied_at_exactly_ten_days() {
    rule.on(within(TimeSpan.days(10))).isSatisfied();
    rule.on(within(TimeSpan.hours(240))).isSatisfied();
  }

  @Test
  void is_violated_a_day_later() {
    rule.on(within(TimeSpan.days(11))).isViolated(WARNING);
  }

  @Test
  void counts_working_days_at_their_longest() {
    rule.on(within(TimeSpan.workingDays(4))).isSatisfied();
    rule.on(within(TimeSpan.workingDays(5)))
        .isViolated(WARNING)
        .saying("That many working days count as 11 days here.")
        .sayingInDutch("Zoveel werkdagen tellen hier als 11 dagen.");
  }

  @Test
  void says_what_is_and_what_is_wanted() {
    Finding finding =
        rule.on(within(TimeSpan.months(1)))
            .isViolated(WARNING)
            .at(PERIOD)
            .writtenIn("9")
            .saying(
                "On a request of a data subject the processor has 1 month to help or inform the"
                    + " controller. The policy prefers 10 days at most.")
            .sayingInDutch(
                "Bij een verzoek van een betrokkene heeft de verwerker 1 maand om de"
                    + " verwerkingsverantwoordelijke te helpen of in te lichten. Het beleid wenst"
                    + " ten hoogste 10 dagen.")
            .findings()
            .get(0);
    assertThat(finding.rung()).contains(Rung.BEYOND);
    assertThat(finding.expected()).contains(Argument.span("expected", TimeSpan.days(10)));
    assertThat(finding.actual()).contains(Argument.span("actual", TimeSpan.months(1)));
  }

  @Test
  void is_an_error_beyond_what_a_policy_still_accepts() {
    Policy twoSteps =
        Policy.standard().toBuilder()
            .rightsResponse(
                TimeLadder.of(TimeSpan.days(5), TimeSpan.days(10), SourceClass.HOUSE_POLICY))
            .build();
    rule.under(twoSteps).on(within(TimeSpan.days(5))).isSatisfied();
    rule.under(twoSteps).on(within(TimeSpan.days(10))).isViolated(WARNING);
    rule.under(twoSteps).on(within(TimeSpan.days(11))).isViolated(ERROR);
  }

  @Test
  void judges_a_range_by_its_later_end() {
    TimeLimit range =
        TimeLimit.builder().periodFrom(TimeSpan.days(5)).period(TimeSpan.days(14)).build();
    rule.on(RightsTexts.with(terms -> terms.response(range)))
        .isViolated(WARNING)
        .saying(
            "On a request of a data subject the processor has 14 days to help or inform the"
                + " controller. The policy prefers 10 days at most.");
  }

  @Test
  void takes_the_time_for_help_where_there_is_none_for_the_answer() {
    rule.on(helpWithin(TimeSpan.days(10))).isSatisfied();
    rule.on(helpWithin(TimeSpan.days(11)))
        .isViolated(WARNING)
        .at("dataSubjectRights.assistance.limit.period");
  }

  @Test
  void is_violated_without_a_number() {
    rule.on(RightsTexts.with(terms -> terms.response(SOON)))
        .isViolated(WARNING)
        .at(PERIOD)
        .belongingIn("9")
        .saying("names no number of days")
        .sayingInDutch("noemt geen aantal dagen");
  }

  @Test
  void is_violated_when_the_text_is_silent() {
    rule.on(RightsTexts.with(terms -> terms.response(Optional.empty()))).isViolated(WARNING);
    rule.on(RightsTexts.without()).isViolated(WARNING);
  }

  @Test
  void is_undetermined_when_the_time_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(RightsTexts.without(), "dataSubjectRights.response"))
        .isUndetermined();
  }

  @Test
  void is_not_applicable_when_the_policy_sets_no_number() {
    rule.under(Policy.statute()).on(within(TimeSpan.months(1))).isNotApplicable();
    rule.under(Policy.statute()).on(RightsTexts.without()).isNotApplicable();
  }
}
