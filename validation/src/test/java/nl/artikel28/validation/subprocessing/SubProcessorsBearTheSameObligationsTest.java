package nl.artikel28.validation.subprocessing;

import static nl.artikel28.agreement.subprocessing.SubProcessorAuthorisation.NONE;
import static nl.artikel28.report.Severity.ERROR;
import static nl.artikel28.report.Severity.WARNING;

import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.duty.Duty;
import nl.artikel28.agreement.duty.Extent;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class SubProcessorsBearTheSameObligationsTest {

  private static final String SAME_OBLIGATIONS = "subProcessing.sameObligations";

  private final RuleTester rule = RuleTester.of("SUB-08");

  private static DataProcessingAgreement with(Duty duty) {
    return SubProcessingTexts.with(terms -> terms.sameObligations(duty));
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
        .at(SAME_OBLIGATIONS)
        .writtenIn("7")
        .saying("only in part")
        .sayingInDutch("maar gedeeltelijk");
  }

  @Test
  void names_the_cases_of_a_partial_duty() {
    rule.on(with(duty(Extent.PARTIAL).toBuilder().addOnlyFor("geheimhouding").build()))
        .isViolated(WARNING)
        .saying("in these cases only: “geheimhouding”")
        .sayingInDutch("alleen in deze gevallen op aan zijn subverwerkers: “geheimhouding”");
  }

  @Test
  void is_violated_when_the_duty_is_excluded() {
    rule.on(with(duty(Extent.NONE)))
        .isViolated(ERROR)
        .at(SAME_OBLIGATIONS)
        .writtenIn("7")
        .saying("excludes")
        .sayingInDutch("sluit uit");
  }

  @Test
  void is_violated_when_the_text_is_silent() {
    rule.on(SubProcessingTexts.with(terms -> terms.sameObligations(Optional.empty())))
        .isViolated(ERROR)
        .at(SAME_OBLIGATIONS)
        .belongingIn("7")
        .saying("does not say that sub-processors get the same obligations")
        .sayingInDutch("zegt niet dat subverwerkers dezelfde plichten krijgen");
    rule.on(SubProcessingTexts.without()).isViolated(ERROR);
  }

  @Test
  void is_not_applicable_when_sub_processors_are_not_allowed() {
    rule.on(
            SubProcessingTexts.with(
                terms -> terms.authorisation(NONE).sameObligations(Optional.empty())))
        .isNotApplicable()
        .saying("may not engage sub-processors")
        .sayingInDutch("mag de verwerker geen subverwerkers inschakelen");
  }

  @Test
  void is_undetermined_when_it_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(SubProcessingTexts.without(), "subProcessing")).isUndetermined();
  }
}
