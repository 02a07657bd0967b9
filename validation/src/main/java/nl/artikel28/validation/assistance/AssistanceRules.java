package nl.artikel28.validation.assistance;

import java.util.List;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.Rule;

/** The rules of the family AST, in order. */
public final class AssistanceRules {

  private AssistanceRules() {}

  /** {@return the rules} */
  public static List<Rule> all() {
    RuleTexts texts = RuleTexts.beside(AssistanceRules.class);
    return List.of(
        new ProcessorHelpsWithSecurity(texts),
        new ProcessorHelpsToNotifyTheAuthority(texts),
        new ProcessorHelpsToTellDataSubjects(texts),
        new ProcessorHelpsWithImpactAssessments(texts),
        new ProcessorHelpsWithPriorConsultation(texts));
  }
}
