package nl.artikel28.validation.form;

import java.util.List;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.Rule;

/** The rules of the family FRM, in order. */
public final class FormRules {

  private FormRules() {}

  /** {@return the rules} */
  public static List<Rule> all() {
    RuleTexts texts = RuleTexts.beside(FormRules.class);
    return List.of(
        new AgreementIsInWriting(texts),
        new MainAgreementIsIdentified(texts),
        new SignaturesFitTheStatus(texts),
        new NothingIsLeftOpen(texts),
        new AnnexesAreIdentifiedAndBinding(texts),
        new StandardClausesAreUnaltered(texts));
  }
}
