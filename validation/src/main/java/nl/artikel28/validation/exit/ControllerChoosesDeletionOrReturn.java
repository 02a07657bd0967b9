package nl.artikel28.validation.exit;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.DEVIATION;
import static nl.artikel28.report.Severity.WARNING;
import static nl.artikel28.validation.exit.DataAreDeletedOrReturned.ACTS;

import java.util.Optional;
import nl.artikel28.agreement.exit.ExitChoice;
import nl.artikel28.agreement.exit.ExitTerms;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/** The controller chooses between deletion and return. */
final class ControllerChoosesDeletionOrReturn extends CatalogueRule {

  private static final AttributePath CHOICE = AttributePath.of("exit.choice");

  ControllerChoosesDeletionOrReturn(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("EXT-02")
            .layer(STATUTE)
            .kind(DEVIATION)
            .severity(WARNING)
            .addBases(
                Cite.gdpr("28(3)(g)"),
                Cite.guidelines072020("139, 140"),
                Cite.commissionClauses("10(d)")));
  }

  @Override
  public Verdict judge(RuleContext context) {
    ExitTerms exit = context.terms().exit();
    if (exit.acts().isEmpty()) {
      return unstated(context, ACTS);
    }
    Optional<ExitChoice> choice = exit.choice();
    if (choice.isEmpty()) {
      return missing(context, CHOICE);
    }
    return choice.get() == ExitChoice.CONTROLLER
        ? satisfied()
        : violated(found(context, CHOICE, "notController", word("actual", choice.get())).build());
  }
}
