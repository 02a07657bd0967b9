package nl.artikel28.validation.audit;

import static nl.artikel28.report.Severity.ERROR;
import static nl.artikel28.report.Severity.WARNING;

import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.audit.InformationDuty;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class ProcessorShowsThatItCompliesTest {

  private static final String INFORMATION = "audit.information";

  private final RuleTester rule = RuleTester.of("AUD-01");

  private static DataProcessingAgreement with(InformationDuty information) {
    return AuditTexts.with(audit -> audit.information(information));
  }

  @Test
  void is_satisfied_by_all_information() {
    rule.on(with(InformationDuty.FULL)).isSatisfied();
  }

  @Test
  void is_a_warning_when_information_comes_with_an_audit_only() {
    rule.on(with(InformationDuty.AUDIT_ONLY))
        .isViolated(WARNING)
        .at(INFORMATION)
        .writtenIn("12")
        .saying(
            "The processor does not always give all information on compliance. What is agreed:"
                + " within an audit only.")
        .sayingInDutch(
            "De verwerker geeft niet altijd alle informatie over de naleving. Afgesproken is:"
                + " alleen bij een audit.");
  }

  @Test
  void is_a_warning_when_only_reports_are_given() {
    rule.on(with(InformationDuty.REPORTS_ONLY))
        .isViolated(WARNING)
        .saying(
            "The processor does not always give all information on compliance. What is agreed:"
                + " existing reports only.");
  }

  @Test
  void is_violated_when_information_is_excluded() {
    rule.on(with(InformationDuty.EXCLUDED))
        .isViolated(ERROR)
        .at(INFORMATION)
        .writtenIn("12")
        .saying("gives no information on compliance")
        .sayingInDutch("geeft de verwerker geen informatie over de naleving");
  }

  @Test
  void is_violated_when_the_text_is_silent() {
    rule.on(AuditTexts.with(audit -> audit.information(Optional.empty())))
        .isViolated(ERROR)
        .at(INFORMATION)
        .belongingIn("12")
        .saying("does not say that the processor gives the information")
        .sayingInDutch("zegt niet dat de verwerker de informatie geeft");
    rule.on(AuditTexts.without()).isViolated(ERROR);
  }

  @Test
  void is_undetermined_when_it_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(AuditTexts.without(), INFORMATION)).isUndetermined();
  }
}
