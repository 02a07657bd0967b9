package nl.artikel28.validation.definition;

import java.util.List;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.Rule;

/** The rules of the family DEF, in order. */
public final class DefinitionRules {

  private DefinitionRules() {}

  /** {@return the rules} */
  public static List<Rule> all() {
    RuleTexts texts = RuleTexts.beside(DefinitionRules.class);
    return List.of(
        new BreachIsDefinedAsInTheRegulation(texts),
        new TermsAreDefinedAndUsed(texts),
        new NoWordsOfRepealedLaw(texts),
        new ReferencesAreRight(texts),
        new NamesAndNumbersAreUniform(texts),
        new DataSubjectsArePersons(texts));
  }
}
