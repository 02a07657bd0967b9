package nl.artikel28.validation.subprocessing;

import java.util.List;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.Rule;

/** The rules of the family SUB, in order. */
public final class SubProcessingRules {

  private SubProcessingRules() {}

  /** {@return the rules} */
  public static List<Rule> all() {
    RuleTexts texts = RuleTexts.beside(SubProcessingRules.class);
    return List.of(
        new SubProcessorsAreAuthorisedInWriting(texts),
        new AuthorisationIsNotMixed(texts),
        new ControllerLearnsOfChangesAndCanObject(texts),
        new ChangesAreNotifiedActively(texts),
        new ChangesLeaveTimeToAnswer(texts),
        new ObjectionHasAConsequence(texts),
        new SubProcessorsAreListed(texts),
        new SubProcessorsBearTheSameObligations(texts),
        new ProcessorAnswersForSubProcessors(texts),
        new ControllerHasGripOnTheChain(texts));
  }
}
