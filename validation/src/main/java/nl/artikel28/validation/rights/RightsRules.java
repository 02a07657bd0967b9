package nl.artikel28.validation.rights;

import java.util.List;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.Rule;

/** The rules of the family DSR, in order. */
public final class RightsRules {

  private RightsRules() {}

  /** {@return the rules} */
  public static List<Rule> all() {
    RuleTexts texts = RuleTexts.beside(RightsRules.class);
    return List.of(
        new ProcessorHelpsWithRequests(texts),
        new EveryRightIsCovered(texts),
        new ProcessorAnswersInTime(texts),
        new RequestsArePassedOn(texts));
  }
}
