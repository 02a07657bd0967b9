package nl.artikel28.validation.data;

import java.util.List;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.Rule;

/** The rules of the family CAT, in order. */
public final class DataRules {

  private DataRules() {}

  /** {@return the rules} */
  public static List<Rule> all() {
    RuleTexts texts = RuleTexts.beside(DataRules.class);
    return List.of(
        new DataCategoriesAreNamed(texts),
        new DataSubjectsAreNamed(texts),
        new SpecialCategoriesAreDeclared(texts),
        new CriminalDataHaveAGround(texts),
        new NationalNumbersHaveAStatutoryBasis(texts),
        new AnnexNamesWhatTheBodyNames(texts),
        new ClassificationLeadsToMeasures(texts));
  }
}
