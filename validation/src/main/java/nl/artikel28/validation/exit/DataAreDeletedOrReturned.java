package nl.artikel28.validation.exit;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.COMPLETENESS;
import static nl.artikel28.report.Severity.ERROR;

import java.util.Set;
import nl.artikel28.agreement.exit.ExitAct;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/** After the services the processor deletes the data or returns them. */
final class DataAreDeletedOrReturned extends CatalogueRule {

  static final AttributePath ACTS = AttributePath.of("exit.acts");

  DataAreDeletedOrReturned(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("EXT-01")
            .layer(STATUTE)
            .kind(COMPLETENESS)
            .severity(ERROR)
            .addBases(Cite.gdpr("28(3)(g)"), Cite.commissionClauses("10(d)")));
  }

  @Override
  public Verdict judge(RuleContext context) {
    Set<ExitAct> acts = context.terms().exit().acts();
    if (acts.isEmpty()) {
      return missing(context, ACTS);
    }
    return acts.contains(ExitAct.RETURN) || acts.contains(ExitAct.DELETE)
        ? satisfied()
        : violated(found(context, ACTS, "anonymiseOnly").build());
  }
}
