package nl.artikel28.validation.audit;

import java.util.List;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.Rule;

/** The rules of the family AUD, in order. */
public final class AuditRules {

  private AuditRules() {}

  /** {@return the rules} */
  public static List<Rule> all() {
    RuleTexts texts = RuleTexts.beside(AuditRules.class);
    return List.of(
        new ProcessorShowsThatItComplies(texts),
        new AuditsAndInspectionsAreAllowed(texts),
        new ControllerChoosesTheAuditor(texts),
        new AuditsAreFrequentEnough(texts),
        new CauseAllowsAnExtraAudit(texts),
        new AuditConditionsAreReasonable(texts),
        new ShortcomingsAreRepaired(texts));
  }
}
