package nl.artikel28.validation.breach;

import java.util.List;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.Rule;

/** The rules of the family BRN, in order. */
public final class BreachRules {

  private BreachRules() {}

  /** {@return the rules} */
  public static List<Rule> all() {
    RuleTexts texts = RuleTexts.beside(BreachRules.class);
    return List.of(
        new BreachIsNotifiedWithoutUndueDelay(texts),
        new BreachDeadlineHasANumber(texts),
        new BreachIsNotifiedInTime(texts),
        new BreachIsNotifiedInAcceptableTime(texts),
        new EveryBreachIsNotified(texts),
        new NoticeTellsWhatWasBreached(texts),
        new NoticeTellsWhatFollows(texts),
        new InformationMayFollowInPhases(texts),
        new BreachesAreDocumented(texts),
        new ControllerDecidesOnNotification(texts),
        new ControllerHasAChannelForNotices(texts));
  }
}
