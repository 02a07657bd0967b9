package nl.artikel28.validation.dutch;

import java.util.List;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.Rule;

/** The rules of the family NLD, in order. */
public final class DutchRules {

  private DutchRules() {}

  /** {@return the rules} */
  public static List<Rule> all() {
    RuleTexts texts = RuleTexts.beside(DutchRules.class);
    return List.of(
        new CurrentPublicNormIsNamed(texts),
        new ProcessorHoldsTheCareNorm(texts),
        new PoliceDataHaveTheirOwnInstrument(texts));
  }
}
