package nl.artikel28.validation.exit;

import java.util.List;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.Rule;

/** The rules of the family EXT, in order. */
public final class ExitRules {

  private ExitRules() {}

  /** {@return the rules} */
  public static List<Rule> all() {
    RuleTexts texts = RuleTexts.beside(ExitRules.class);
    return List.of(
        new DataAreDeletedOrReturned(texts),
        new ControllerChoosesDeletionOrReturn(texts),
        new CopiesAreDeletedToo(texts),
        new OnlyUnionOrMemberStateLawKeepsData(texts),
        new DataAreGoneInTime(texts),
        new DeletionIsConfirmed(texts),
        new DutiesContinueUntilDataAreGone(texts),
        new SelectionListPrevails(texts));
  }
}
