package nl.artikel28.validation.scope;

import java.util.List;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.Rule;

/** The rules of the family SCP, in order. */
public final class ScopeRules {

  private ScopeRules() {}

  /** {@return the rules} */
  public static List<Rule> all() {
    RuleTexts texts = RuleTexts.beside(ScopeRules.class);
    return List.of(
        new SubjectMatterIsStated(texts),
        new DurationIsStated(texts),
        new NatureIsStated(texts),
        new PurposeIsStated(texts),
        new OutsiderUnderstandsTheProcessing(texts),
        new NothingIsACatchAll(texts),
        new EveryTypeOfDataHasARetentionPeriod(texts),
        new LocationsAreStated(texts),
        new ControllerHasRightsAndObligations(texts));
  }
}
