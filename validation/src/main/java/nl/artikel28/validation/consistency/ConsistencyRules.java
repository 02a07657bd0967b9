package nl.artikel28.validation.consistency;

import java.util.List;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.Rule;

/** The rules of the family CON, in order. */
public final class ConsistencyRules {

  private ConsistencyRules() {}

  /** {@return the rules} */
  public static List<Rule> all() {
    RuleTexts texts = RuleTexts.beside(ConsistencyRules.class);
    return List.of(new ClausesFitTogether(texts), new AnnexesFitTheBody(texts));
  }
}
