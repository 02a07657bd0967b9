package nl.artikel28.validation.change;

import java.util.List;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.Rule;

/** The rules of the family CHG, in order. */
public final class ChangeRules {

  private ChangeRules() {}

  /** {@return the rules} */
  public static List<Rule> all() {
    RuleTexts texts = RuleTexts.beside(ChangeRules.class);
    return List.of(
        new BothPartiesAmendInWriting(texts), new ControllerMaySuspendAndTerminate(texts));
  }
}
