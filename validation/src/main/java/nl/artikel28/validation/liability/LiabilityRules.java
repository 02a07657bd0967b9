package nl.artikel28.validation.liability;

import java.util.List;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.Rule;

/** The rules of the family LIA, in order. */
public final class LiabilityRules {

  private LiabilityRules() {}

  /** {@return the rules} */
  public static List<Rule> all() {
    RuleTexts texts = RuleTexts.beside(LiabilityRules.class);
    return List.of(
        new LiabilityFollowsTheRegulation(texts),
        new CapsAreKnownAndSpareDataSubjects(texts),
        new FinesAreLeftToTheLaw(texts));
  }
}
