package nl.artikel28.validation.subprocessing;

import static nl.artikel28.agreement.subprocessing.SubProcessorAuthorisation.GENERAL;
import static nl.artikel28.agreement.subprocessing.SubProcessorAuthorisation.MIXED;
import static nl.artikel28.agreement.subprocessing.SubProcessorAuthorisation.NONE;
import static nl.artikel28.agreement.subprocessing.SubProcessorAuthorisation.SPECIFIC;
import static nl.artikel28.report.Severity.ERROR;
import static nl.artikel28.report.Severity.WARNING;

import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.subprocessing.SubProcessorAuthorisation;
import nl.artikel28.agreement.subprocessing.SubProcessorChanges;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class SubProcessorsAreAuthorisedInWritingTest {

  private static final String PRIOR_WRITTEN = "subProcessing.priorWritten";

  private final RuleTester rule = RuleTester.of("SUB-01");

  private static DataProcessingAgreement with(
      SubProcessorAuthorisation authorisation, Optional<Boolean> priorWritten) {
    return SubProcessingTexts.with(
        terms -> terms.authorisation(authorisation).priorWritten(priorWritten));
  }

  @Test
  void is_satisfied_by_an_authorisation_beforehand_and_in_writing() {
    rule.on(with(GENERAL, Optional.of(true))).isSatisfied();
    rule.on(with(SPECIFIC, Optional.of(true))).isSatisfied();
    rule.on(with(MIXED, Optional.of(true))).isSatisfied();
  }

  @Test
  void is_satisfied_by_a_general_authorisation_that_the_agreement_itself_gives() {
    rule.on(with(GENERAL, Optional.empty())).isSatisfied();
  }

  @Test
  void is_satisfied_when_sub_processors_are_not_allowed() {
    rule.on(with(NONE, Optional.empty())).isSatisfied();
    rule.on(with(NONE, Optional.of(false))).isSatisfied();
  }

  @Test
  void is_violated_when_the_authorisation_need_not_be_in_writing() {
    rule.on(with(GENERAL, Optional.of(false)))
        .isViolated(ERROR)
        .at(PRIOR_WRITTEN)
        .writtenIn("7")
        .saying("need not be given beforehand and in writing")
        .sayingInDutch("hoeft niet vooraf en schriftelijk te zijn");
    rule.on(with(SPECIFIC, Optional.of(false))).isViolated(ERROR);
  }

  @Test
  void is_a_warning_when_the_form_of_a_specific_authorisation_is_open() {
    rule.on(with(SPECIFIC, Optional.empty()))
        .isViolated(WARNING)
        .at(PRIOR_WRITTEN)
        .belongingIn("7")
        .saying("does not say that it is given beforehand and in writing")
        .sayingInDutch("zegt niet dat die vooraf en schriftelijk is");
    rule.on(with(MIXED, Optional.empty())).isViolated(WARNING);
  }

  @Test
  void is_a_warning_when_an_urgent_replacement_needs_no_specific_authorisation() {
    UnaryOperator<SubProcessorChanges.Builder> urgent =
        changes -> changes.emergency("achteraf melden");
    rule.on(SubProcessingTexts.withChanges(SPECIFIC, urgent))
        .isViolated(WARNING)
        .at("subProcessing.changes.emergency")
        .saying(
            "When a sub-processor has to be replaced urgently, something else applies: “achteraf"
                + " melden”. The GDPR requires prior written authorisation then too.")
        .sayingInDutch("Ook dan eist de AVG voorafgaande schriftelijke toestemming.");
    rule.on(SubProcessingTexts.withChanges(GENERAL, urgent)).isSatisfied();
    rule.on(SubProcessingTexts.withChanges(MIXED, urgent)).isSatisfied();
    rule.on(SubProcessingTexts.withChanges(NONE, urgent)).isSatisfied();
  }

  @Test
  void is_undetermined_when_the_form_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(with(SPECIFIC, Optional.empty()), PRIOR_WRITTEN)).isUndetermined();
  }

  @Test
  void is_violated_when_the_text_is_silent() {
    rule.on(SubProcessingTexts.with(terms -> terms.authorisation(Optional.empty())))
        .isViolated(ERROR)
        .at("subProcessing.authorisation")
        .belongingIn("7")
        .saying("does not say whether the processor may engage sub-processors")
        .sayingInDutch("zegt niet of de verwerker subverwerkers mag inschakelen");
    rule.on(SubProcessingTexts.without()).isViolated(ERROR);
  }

  @Test
  void is_undetermined_when_sub_processors_are_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(SubProcessingTexts.without(), "subProcessing")).isUndetermined();
  }
}
