package nl.artikel28.validation.law;

import java.util.List;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.Rule;

/** The rules of the family LAW, in order. */
public final class LawRules {

  private LawRules() {}

  /** {@return the rules} */
  public static List<Rule> all() {
    RuleTexts texts = RuleTexts.beside(LawRules.class);
    return List.of(new MemberStateLawGovernsAndCourtIsKnown(texts), new AgreementPrevails(texts));
  }
}
