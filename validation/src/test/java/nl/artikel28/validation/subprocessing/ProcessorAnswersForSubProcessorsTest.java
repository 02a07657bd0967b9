package nl.artikel28.validation.subprocessing;

import static nl.artikel28.agreement.subprocessing.SubProcessorAuthorisation.NONE;
import static nl.artikel28.report.Severity.ERROR;
import static nl.artikel28.report.Severity.WARNING;

import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.subprocessing.SubProcessorLiability;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class ProcessorAnswersForSubProcessorsTest {

  private static final String LIABILITY = "subProcessing.liability";

  private final RuleTester rule = RuleTester.of("SUB-09");

  private static DataProcessingAgreement with(SubProcessorLiability liability) {
    return SubProcessingTexts.with(terms -> terms.liability(liability));
  }

  @Test
  void is_satisfied_by_full_liability() {
    rule.on(with(SubProcessorLiability.FULL)).isSatisfied();
  }

  @Test
  void is_satisfied_by_the_word_responsible() {
    rule.on(with(SubProcessorLiability.RESPONSIBLE)).isSatisfied();
  }

  @Test
  void is_a_warning_when_liability_is_limited() {
    rule.on(with(SubProcessorLiability.LIMITED))
        .isViolated(WARNING)
        .at(LIABILITY)
        .writtenIn("7")
        .saying("within limits only")
        .sayingInDutch("maar beperkt aansprakelijk");
  }

  @Test
  void is_violated_when_liability_is_excluded() {
    rule.on(with(SubProcessorLiability.EXCLUDED))
        .isViolated(ERROR)
        .at(LIABILITY)
        .writtenIn("7")
        .saying("is not liable")
        .sayingInDutch("is de verwerker niet aansprakelijk");
  }

  @Test
  void is_violated_when_the_text_is_silent() {
    rule.on(SubProcessingTexts.with(terms -> terms.liability(Optional.empty())))
        .isViolated(ERROR)
        .at(LIABILITY)
        .belongingIn("7")
        .saying("does not say that the processor is liable")
        .sayingInDutch("zegt niet dat de verwerker aansprakelijk is");
    rule.on(SubProcessingTexts.without()).isViolated(ERROR);
  }

  @Test
  void is_not_applicable_when_sub_processors_are_not_allowed() {
    rule.on(SubProcessingTexts.with(terms -> terms.authorisation(NONE).liability(Optional.empty())))
        .isNotApplicable()
        .saying("may not engage sub-processors")
        .sayingInDutch("mag de verwerker geen subverwerkers inschakelen");
  }

  @Test
  void is_undetermined_when_it_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(SubProcessingTexts.without(), LIABILITY)).isUndetermined();
  }
}
