package nl.artikel28.validation.audit;

import static nl.artikel28.report.Severity.INFO;

import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.audit.Remediation;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class ShortcomingsAreRepairedTest {

  private static final String REMEDIATION = "audit.remediation";

  private final RuleTester rule = RuleTester.of("AUD-07");

  private static DataProcessingAgreement with(Remediation remediation) {
    return AuditTexts.with(audit -> audit.remediation(remediation));
  }

  @Test
  void is_satisfied_by_repair() {
    rule.on(with(Remediation.IMMEDIATE)).isSatisfied();
    rule.on(with(Remediation.WITHIN_A_TERM)).isSatisfied();
  }

  @Test
  void is_violated_when_something_else_follows() {
    rule.on(with(Remediation.CONSULTATION))
        .isViolated(INFO)
        .at(REMEDIATION)
        .writtenIn("12")
        .saying(
            "When an audit finds a shortcoming, what follows is: consultation. The processor should"
                + " repair the shortcoming.")
        .sayingInDutch(
            "Blijkt uit een audit een tekortkoming, dan volgt: overleg. De verwerker hoort de"
                + " tekortkoming te herstellen.");
    rule.on(with(Remediation.NO_DUTY))
        .isViolated(INFO)
        .saying(
            "When an audit finds a shortcoming, what follows is: no duty. The processor should"
                + " repair the shortcoming.");
  }

  @Test
  void is_violated_when_the_text_is_silent() {
    rule.on(AuditTexts.with(audit -> audit.remediation(Optional.empty())))
        .isViolated(INFO)
        .at(REMEDIATION)
        .belongingIn("12")
        .saying("does not say that the processor repairs")
        .sayingInDutch("zegt niet dat de verwerker een tekortkoming herstelt");
    rule.on(AuditTexts.without()).isViolated(INFO);
  }

  @Test
  void is_undetermined_when_it_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(AuditTexts.without(), "audit")).isUndetermined();
  }
}
