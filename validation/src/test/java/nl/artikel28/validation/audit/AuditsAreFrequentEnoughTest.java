package nl.artikel28.validation.audit;

import static nl.artikel28.report.Severity.ERROR;
import static nl.artikel28.report.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.time.TimeSpan;
import nl.artikel28.policy.Policy;
import nl.artikel28.policy.TimeLadder;
import nl.artikel28.report.Argument;
import nl.artikel28.report.Finding;
import nl.artikel28.report.Rung;
import nl.artikel28.report.SourceClass;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class AuditsAreFrequentEnoughTest {

  private final RuleTester rule = RuleTester.of("AUD-04");

  private static DataProcessingAgreement with(TimeSpan interval) {
    return AuditTexts.with(audit -> audit.interval(interval));
  }

  private static DataProcessingAgreement withoutInterval() {
    return AuditTexts.with(audit -> audit.interval(Optional.empty()));
  }

  @Test
  void is_satisfied_at_exactly_a_year() {
    rule.on(with(TimeSpan.months(12))).isSatisfied();
    rule.on(with(TimeSpan.years(1))).isSatisfied();
    rule.on(with(TimeSpan.days(365))).isSatisfied();
  }

  @Test
  void is_violated_a_day_later() {
    rule.on(with(TimeSpan.days(366))).isViolated(WARNING);
  }

  @Test
  void says_what_is_and_what_is_wanted() {
    Finding finding =
        rule.on(with(TimeSpan.years(2)))
            .isViolated(WARNING)
            .at("audit.interval")
            .writtenIn("12")
            .saying(
                "A regular audit is allowed once every 2 years. The policy prefers at least once"
                    + " every 12 months.")
            .sayingInDutch(
                "Een gewone audit mag eens per 2 jaar plaatsvinden. Het beleid wenst ten minste"
                    + " eens per 12 maanden.")
            .findings()
            .get(0);
    assertThat(finding.rung()).contains(Rung.BEYOND);
    assertThat(finding.expected()).contains(Argument.span("expected", TimeSpan.months(12)));
    assertThat(finding.actual()).contains(Argument.span("actual", TimeSpan.years(2)));
  }

  @Test
  void is_an_error_beyond_what_a_policy_still_accepts() {
    Policy twoSteps =
        Policy.standard().toBuilder()
            .auditInterval(
                TimeLadder.of(TimeSpan.years(1), TimeSpan.years(2), SourceClass.HOUSE_POLICY))
            .build();
    rule.under(twoSteps).on(with(TimeSpan.years(2))).isViolated(WARNING);
    rule.under(twoSteps).on(with(TimeSpan.months(25))).isViolated(ERROR);
  }

  @Test
  void is_not_applicable_when_audits_have_no_rhythm() {
    rule.on(withoutInterval()).isNotApplicable();
    rule.on(AuditTexts.without()).isNotApplicable();
  }

  @Test
  void is_undetermined_when_the_rhythm_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(withoutInterval(), "audit.interval")).isUndetermined();
  }

  @Test
  void is_not_applicable_when_the_policy_sets_no_number() {
    rule.under(Policy.statute()).on(with(TimeSpan.years(5))).isNotApplicable();
  }
}
