package nl.artikel28.validation.audit;

import static nl.artikel28.report.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.audit.AuditTerms;
import nl.artikel28.agreement.audit.AuditTrigger;
import nl.artikel28.agreement.duty.Duty;
import nl.artikel28.agreement.duty.Extent;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class CauseAllowsAnExtraAuditTest {

  private final RuleTester rule = RuleTester.of("AUD-05");

  private static DataProcessingAgreement withoutCause(UnaryOperator<AuditTerms.Builder> change) {
    return AuditTexts.with(audit -> change.apply(audit.forCause(List.of())));
  }

  private static DataProcessingAgreement unlimited() {
    return withoutCause(audit -> audit.interval(Optional.empty()));
  }

  @Test
  void is_satisfied_by_one_cause() {
    rule.on(AuditTexts.with(audit -> audit.forCause(List.of(AuditTrigger.SUSPICION))))
        .isSatisfied();
  }

  @Test
  void is_satisfied_when_nothing_limits_audits() {
    rule.on(unlimited()).isSatisfied();
  }

  @Test
  void is_violated_when_audits_have_a_rhythm_and_cause_does_not_count() {
    rule.on(withoutCause(audit -> audit))
        .isViolated(WARNING)
        .at("audit.forCause")
        .belongingIn("12")
        .saying("does not say that an extra audit is allowed")
        .sayingInDutch("zegt niet dat een extra audit mag");
  }

  @Test
  void is_violated_when_audits_are_limited_in_another_way() {
    rule.on(
            withoutCause(
                audit ->
                    audit
                        .interval(Optional.empty())
                        .audits(Duty.builder().extent(Extent.PARTIAL).build())))
        .isViolated(WARNING);
  }

  @Test
  void is_violated_when_the_rhythm_is_left_blank_or_settled_elsewhere() {
    rule.on(RuleTester.blank(unlimited(), "audit.interval")).isViolated(WARNING);
    rule.on(RuleTester.elsewhere(unlimited(), "audit.interval")).isViolated(WARNING);
  }

  @Test
  void is_violated_when_the_text_is_silent() {
    rule.on(AuditTexts.without()).isViolated(WARNING);
  }

  @Test
  void is_undetermined_when_it_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(withoutCause(audit -> audit), "audit.forCause")).isUndetermined();
    rule.on(RuleTester.elsewhere(AuditTexts.without(), "audit")).isUndetermined();
  }
}
