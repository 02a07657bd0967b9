package nl.artikel28.validation.security;

import static nl.artikel28.report.Severity.ERROR;
import static nl.artikel28.report.Severity.WARNING;

import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.duty.Duty;
import nl.artikel28.agreement.duty.Extent;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class ProcessorTakesTheMeasuresOfArticle32Test {

  private static final String DUTY = "security.article32";

  private final RuleTester rule = RuleTester.of("SEC-01");

  private static DataProcessingAgreement with(Duty duty) {
    return SecurityTexts.with(security -> security.article32(duty));
  }

  private static Duty duty(Extent extent) {
    return Duty.builder().extent(extent).build();
  }

  @Test
  void is_satisfied_by_the_whole_duty() {
    rule.on(with(duty(Extent.FULL))).isSatisfied();
  }

  @Test
  void is_a_warning_when_the_duty_is_partial() {
    rule.on(with(duty(Extent.PARTIAL)))
        .isViolated(WARNING)
        .at(DUTY)
        .writtenIn("6")
        .saying("only in part")
        .sayingInDutch("maar gedeeltelijk");
    rule.on(with(duty(Extent.PARTIAL).toBuilder().addOnlyFor("opslag").build()))
        .isViolated(WARNING)
        .saying("in these cases only: “opslag”.")
        .sayingInDutch("alleen in deze gevallen: “opslag”.");
  }

  @Test
  void is_violated_when_the_duty_is_excluded() {
    rule.on(with(duty(Extent.NONE)))
        .isViolated(ERROR)
        .at(DUTY)
        .saying("need not take the measures")
        .sayingInDutch("hoeft de verwerker de maatregelen");
  }

  @Test
  void is_violated_when_the_text_is_silent() {
    rule.on(SecurityTexts.with(security -> security.article32(Optional.empty())))
        .isViolated(ERROR)
        .at(DUTY)
        .belongingIn("6")
        .saying("does not say that the processor takes all measures")
        .sayingInDutch("zegt niet dat de verwerker alle maatregelen neemt");
    rule.on(SecurityTexts.without()).isViolated(ERROR);
  }

  @Test
  void is_undetermined_when_it_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(SecurityTexts.without(), "security")).isUndetermined();
  }
}
