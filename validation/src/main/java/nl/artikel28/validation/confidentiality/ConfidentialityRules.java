package nl.artikel28.validation.confidentiality;

import java.util.List;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.Rule;

/** The rules of the family CNF, in order. */
public final class ConfidentialityRules {

  private ConfidentialityRules() {}

  /** {@return the rules} */
  public static List<Rule> all() {
    RuleTexts texts = RuleTexts.beside(ConfidentialityRules.class);
    return List.of(
        new PersonsAreBoundToConfidentiality(texts), new ConfidentialityOutlivesTheEnd(texts));
  }
}
