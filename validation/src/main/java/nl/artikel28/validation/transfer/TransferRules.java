package nl.artikel28.validation.transfer;

import java.util.List;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.Rule;

/** The rules of the family TRF, in order. */
public final class TransferRules {

  private TransferRules() {}

  /** {@return the rules} */
  public static List<Rule> all() {
    RuleTexts texts = RuleTexts.beside(TransferRules.class);
    return List.of(
        new TransfersAreOnWrittenInstructionsOnly(texts),
        new EveryTransferHasAValidGround(texts),
        new TransfersMeetChapterV(texts));
  }
}
