package nl.artikel28.validation.security;

import static nl.artikel28.agreement.security.RiskFactor.ALTERATION;
import static nl.artikel28.agreement.security.RiskFactor.COSTS;
import static nl.artikel28.agreement.security.RiskFactor.DESTRUCTION;
import static nl.artikel28.agreement.security.RiskFactor.LOSS;
import static nl.artikel28.agreement.security.RiskFactor.UNAUTHORISED_ACCESS;
import static nl.artikel28.agreement.security.RiskFactor.UNAUTHORISED_DISCLOSURE;
import static nl.artikel28.report.Severity.INFO;

import java.util.List;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.security.RiskFactor;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class RisksOfTheProcessingAreNamedTest {

  private static final String RISK_FACTORS = "security.riskFactors";

  private final RuleTester rule = RuleTester.of("SEC-07");

  private static DataProcessingAgreement with(RiskFactor... factors) {
    return SecurityTexts.with(security -> security.riskFactors(List.of(factors)));
  }

  @Test
  void is_satisfied_by_the_five_risks_of_the_law() {
    rule.on(with(DESTRUCTION, LOSS, ALTERATION, UNAUTHORISED_DISCLOSURE, UNAUTHORISED_ACCESS))
        .isSatisfied();
  }

  @Test
  void names_the_risks_that_are_missing() {
    rule.on(with(LOSS, DESTRUCTION, ALTERATION, UNAUTHORISED_DISCLOSURE))
        .isViolated(INFO)
        .at(RISK_FACTORS)
        .writtenIn("6")
        .saying("Missing: unauthorised access.")
        .sayingInDutch("Dit ontbreekt: ongeoorloofde toegang.");
  }

  @Test
  void other_factors_do_not_make_up_for_them() {
    rule.on(with(COSTS))
        .isViolated(INFO)
        .saying("The agreement does not name the risks that the security addresses.");
  }

  @Test
  void is_violated_when_the_text_is_silent() {
    rule.on(with())
        .isViolated(INFO)
        .at(RISK_FACTORS)
        .belongingIn("6")
        .saying("does not name the risks")
        .sayingInDutch("noemt de risico’s niet");
    rule.on(SecurityTexts.without()).isViolated(INFO);
  }

  @Test
  void is_undetermined_when_they_are_named_elsewhere() {
    rule.on(RuleTester.elsewhere(with(), RISK_FACTORS)).isUndetermined();
  }
}
