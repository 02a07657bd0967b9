package nl.artikel28.validation.subprocessing;

import static nl.artikel28.agreement.subprocessing.SubProcessorAuthorisation.GENERAL;
import static nl.artikel28.agreement.subprocessing.SubProcessorAuthorisation.MIXED;
import static nl.artikel28.agreement.subprocessing.SubProcessorAuthorisation.NONE;
import static nl.artikel28.agreement.subprocessing.SubProcessorAuthorisation.SPECIFIC;
import static nl.artikel28.report.Severity.ERROR;
import static nl.artikel28.validation.subprocessing.SubProcessingTexts.withAuthorisation;

import java.util.List;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class AuthorisationIsNotMixedTest {

  private final RuleTester rule = RuleTester.of("SUB-02");

  @Test
  void is_satisfied_by_one_way() {
    rule.on(withAuthorisation(GENERAL)).isSatisfied();
    rule.on(withAuthorisation(SPECIFIC)).isSatisfied();
    rule.on(SubProcessingTexts.with(terms -> terms.authorisation(NONE).register(List.of())))
        .isSatisfied();
  }

  @Test
  void is_violated_when_none_is_allowed_and_some_are_listed() {
    rule.on(withAuthorisation(NONE))
        .isViolated(ERROR)
        .at("subProcessing.authorisation")
        .saying("allows no sub-processors, but names one or more")
        .sayingInDutch("staat geen subverwerkers toe, maar noemt er wel");
  }

  @Test
  void is_violated_by_a_mix() {
    rule.on(withAuthorisation(MIXED))
        .isViolated(ERROR)
        .at("subProcessing.authorisation")
        .writtenIn("7")
        .saying("not clear what holds when the controller says nothing")
        .sayingInDutch("niet duidelijk wat geldt als de verwerkingsverantwoordelijke niets zegt");
  }

  @Test
  void is_not_applicable_when_the_text_is_silent() {
    rule.on(SubProcessingTexts.without()).isNotApplicable();
  }

  @Test
  void is_undetermined_when_it_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(SubProcessingTexts.without(), "subProcessing.authorisation"))
        .isUndetermined();
  }
}
