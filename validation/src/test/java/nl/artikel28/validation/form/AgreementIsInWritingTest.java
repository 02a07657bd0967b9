package nl.artikel28.validation.form;

import static nl.artikel28.report.Severity.ERROR;
import static nl.artikel28.report.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.form.AcceptanceMode;
import nl.artikel28.testkit.Agreements;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class AgreementIsInWritingTest {

  private final RuleTester rule = RuleTester.of("FRM-01");

  @Test
  void is_satisfied_by_a_place_for_signatures() {
    rule.on(Agreements.complete()).isSatisfied();
    rule.on(FormTexts.with(execution -> execution.form(Optional.empty()))).isSatisfied();
  }

  @Test
  void is_satisfied_by_an_acceptance_that_leaves_a_record() {
    rule.on(FormTexts.accepted(acceptance -> acceptance.record("logboek van akkoorden")))
        .isSatisfied();
  }

  @Test
  void is_satisfied_by_what_is_part_of_a_signed_agreement() {
    rule.on(FormTexts.accepted(acceptance -> acceptance.mode(AcceptanceMode.INCORPORATED)))
        .isSatisfied();
  }

  @Test
  void is_violated_by_an_acceptance_without_a_record() {
    rule.on(FormTexts.accepted(acceptance -> acceptance))
        .isViolated(WARNING)
        .at("execution.acceptance.record")
        .saying("does not say how that acceptance is recorded")
        .sayingInDutch("zegt niet hoe dat akkoord wordt vastgelegd");
  }

  @Test
  void is_violated_by_an_agreement_that_nobody_can_sign_or_accept() {
    rule.on(FormTexts.withoutExecution())
        .isViolated(ERROR)
        .at("execution")
        .saying("has no place for signatures")
        .sayingInDutch("heeft geen plaats voor handtekeningen");
    rule.on(FormTexts.with(execution -> execution.signatures(List.of())))
        .isViolated(ERROR)
        .at("execution.signatures");
  }

  @Test
  void is_undetermined_when_it_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(FormTexts.withoutExecution(), "execution")).isUndetermined();
    rule.on(RuleTester.elsewhere(FormTexts.withoutExecution(), "execution.acceptance"))
        .isUndetermined();
    rule.on(
            RuleTester.elsewhere(
                FormTexts.accepted(acceptance -> acceptance), "execution.acceptance.record"))
        .isUndetermined();
  }
}
