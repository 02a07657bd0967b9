package nl.artikel28.validation.party;

import java.util.List;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.Rule;

/** The rules of the family PTY, in order. */
public final class PartyRules {

  private PartyRules() {}

  /** {@return the rules} */
  public static List<Rule> all() {
    RuleTexts texts = RuleTexts.beside(PartyRules.class);
    return List.of(
        new ControllerIsIdentified(texts),
        new ProcessorIsIdentified(texts),
        new PartiesCanBeReached(texts),
        new OfficerIsKnown(texts),
        new RepresentationEndsAtAPerson(texts),
        new KvkNumberHasAllDigits(texts),
        new RolesAreFixed(texts));
  }
}
