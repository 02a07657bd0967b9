package nl.artikel28.validation.security;

import static nl.artikel28.report.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.duty.Duty;
import nl.artikel28.agreement.duty.Extent;
import nl.artikel28.agreement.security.MeasureEffect;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class MeasuresAreTestedRegularlyTest {

  private static final String TESTING = "security.testing";

  private final RuleTester rule = RuleTester.of("SEC-06");

  private static DataProcessingAgreement with(Duty duty) {
    return SecurityTexts.with(security -> security.testing(duty));
  }

  private static Duty duty(Extent extent) {
    return Duty.builder().extent(extent).build();
  }

  private static DataProcessingAgreement silentWithoutTests() {
    return SecurityTexts.with(
        security ->
            security
                .testing(Optional.empty())
                .measures(List.of(SecurityTexts.measure(MeasureEffect.LOGGING))));
  }

  @Test
  void is_satisfied_when_all_measures_are_tested() {
    rule.on(with(duty(Extent.FULL))).isSatisfied();
  }

  @Test
  void is_violated_when_only_some_are_tested() {
    rule.on(with(duty(Extent.PARTIAL)))
        .isViolated(WARNING)
        .at(TESTING)
        .writtenIn("6")
        .saying("only in part")
        .sayingInDutch("maar gedeeltelijk");
    rule.on(with(duty(Extent.PARTIAL).toBuilder().addOnlyFor("back-ups").build()))
        .isViolated(WARNING)
        .saying(
            "The duty to test or evaluate covers only: “back-ups”. The processor should test"
                + " whether all measures work.")
        .sayingInDutch(
            "De afspraak om te testen of te evalueren geldt alleen voor: “back-ups”. De verwerker"
                + " hoort te testen of alle maatregelen werken.");
  }

  @Test
  void is_violated_when_testing_is_excluded() {
    rule.on(with(duty(Extent.NONE)))
        .isViolated(WARNING)
        .saying("need not test its measures")
        .sayingInDutch("niet te testen");
  }

  @Test
  void names_the_tests_among_the_measures_when_there_is_no_duty() {
    rule.on(SecurityTexts.with(security -> security.testing(Optional.empty())))
        .isViolated(WARNING)
        .at(TESTING)
        .belongingIn("6")
        .saying("It names only: “Jaarlijkse pentest”.")
        .sayingInDutch("Zij noemt alleen: “Jaarlijkse pentest”.");
  }

  @Test
  void is_violated_when_the_text_is_silent() {
    rule.on(silentWithoutTests())
        .isViolated(WARNING)
        .at(TESTING)
        .belongingIn("6")
        .saying("does not say that the processor regularly tests and evaluates")
        .sayingInDutch("zegt niet dat de verwerker zijn maatregelen regelmatig test");
    rule.on(SecurityTexts.without()).isViolated(WARNING);
  }

  @Test
  void is_undetermined_when_it_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(silentWithoutTests(), TESTING)).isUndetermined();
    rule.on(
            RuleTester.elsewhere(
                SecurityTexts.with(security -> security.testing(Optional.empty())), TESTING))
        .isUndetermined();
  }
}
