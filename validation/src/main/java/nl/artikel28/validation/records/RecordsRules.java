package nl.artikel28.validation.records;

import java.util.List;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.Rule;

/** The rules of the family REC, in order. */
public final class RecordsRules {

  private RecordsRules() {}

  /** {@return the rules} */
  public static List<Rule> all() {
    RuleTexts texts = RuleTexts.beside(RecordsRules.class);
    return List.of(new ProcessorKeepsARecord(texts));
  }
}
